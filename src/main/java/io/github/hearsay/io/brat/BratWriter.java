package io.github.hearsay.io.brat;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.ViewWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a text file and an annotation file a document, and the settings with which brat shows them. */
public final class BratWriter implements ViewWriter {

    @Override
    public Written write(DocumentView document) {
        BratText text = new BratText(document.text());
        String annotations = new BratDocument(document, text).write();
        return Written.files(Map.of(".txt", bytes(text.toString()), ".ann", bytes(annotations)));
    }

    @Override
    public void finish(Path output) throws IOException {
        Path folder = Files.createDirectories(output.resolve("brat"));
        for (Map.Entry<String, String> file : BratSettings.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
