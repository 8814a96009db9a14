package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentJson;
import io.github.hearsay.cas.DocumentView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Predictions made earlier, looked up by the id of the document. */
public final class PredictedFile implements Predictor {

    private final Map<String, DocumentView> documents = new HashMap<>();
    private int missing;

    private PredictedFile() {}

    /**
     * Reads all documents of a file that the command {@code annotate} wrote as JSONL.
     *
     * @throws BrokenLineException if a line is not a document, or its id came before
     */
    public static PredictedFile read(Path path) throws IOException {
        PredictedFile file = new PredictedFile();
        JsonLines.forEach(path, file::document, document -> file.documents.put(document.id(), document));
        return file;
    }

    private DocumentView document(String line) {
        DocumentView document = DocumentJson.read(line);
        if (documents.containsKey(document.id())) {
            throw new IllegalArgumentException("a second document \"" + document.id() + "\"");
        }
        return document;
    }

    /** The document with this id; one in which nothing was found, if the file has none. */
    @Override
    public DocumentView predict(String id, String text) {
        DocumentView document = documents.get(id);
        if (document == null) {
            missing++;
            return DocumentView.empty(id, text);
        }
        return document;
    }

    /** How many documents were asked for that the file does not have. */
    public int missing() {
        return missing;
    }
}
