package io.github.hearsay.io.brat;

import io.github.hearsay.io.DocumentWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** Writes a text file and an annotation file a document, and the settings with which brat shows them. */
public final class BratWriter implements DocumentWriter {

    @Override
    public Written write(JCas jcas, String id) {
        String original = jcas.getDocumentText();
        BratText text = new BratText(original == null ? "" : original);
        String annotations = new BratDocument(jcas, text).write();
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
