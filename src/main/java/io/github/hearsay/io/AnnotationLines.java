package io.github.hearsay.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** The format {@code jsonl} of the command line: {@code annotations.jsonl}. In pipelines, {@link JsonLinesWriter} writes the same. */
final class AnnotationLines implements DocumentWriter {

    private static final String FILE = "annotations.jsonl";

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        String line = JsonlFormat.render(jcas, id) + "\n";
        return Written.lines(Map.of(FILE, line.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, byte[]> shared() {
        return Map.of(FILE, new byte[0]);
    }
}
