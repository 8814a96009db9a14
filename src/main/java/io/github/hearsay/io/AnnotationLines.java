package io.github.hearsay.io;

import io.github.hearsay.cas.DocumentJson;
import io.github.hearsay.cas.DocumentView;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The format {@code jsonl} of the command line: {@code annotations.jsonl}. In pipelines, {@link JsonLinesWriter} writes the same. */
final class AnnotationLines implements ViewWriter {

    private static final String FILE = "annotations.jsonl";

    @Override
    public Written write(DocumentView document) {
        String line = DocumentJson.write(document) + "\n";
        return Written.lines(Map.of(FILE, line.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, byte[]> shared() {
        return Map.of(FILE, new byte[0]);
    }
}
