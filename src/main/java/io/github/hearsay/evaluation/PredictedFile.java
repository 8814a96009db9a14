package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentJson;
import io.github.hearsay.cas.DocumentView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
        forEach(path, document -> file.documents.put(document.id(), document));
        return file;
    }

    /**
     * Takes all documents of such a file, in its order.
     *
     * @throws BrokenLineException if a line is not a document, or its id came before
     */
    public static void forEach(Path path, Consumer<DocumentView> consumer) throws IOException {
        Set<String> ids = new HashSet<>();
        JsonLines.forEach(path, line -> document(line, ids), consumer);
    }

    private static DocumentView document(String line, Set<String> ids) {
        DocumentView document = DocumentJson.read(line);
        if (!ids.add(document.id())) {
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
