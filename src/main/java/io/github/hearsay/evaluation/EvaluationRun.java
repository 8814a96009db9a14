package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Asks a predictor for each gold document; counts and takes the time. A document that fails is one in which nothing was
 * found.
 */
public final class EvaluationRun {

    private static final double NANOS = 1e9;

    private final Predictor predictor;
    private final List<String> failures = new ArrayList<>();
    private long documents;
    private long tokens;
    private long nanos;

    /** The predictor stays open: who made it closes it. */
    public EvaluationRun(Predictor predictor) {
        this.predictor = predictor;
    }

    /** What was found in a gold document; nothing, if the predictor failed on it. */
    public DocumentView predict(String id, String text) {
        return predict(id, text, () -> predictor.predict(id, text));
    }

    /** As the other, with the names of the document given. */
    public DocumentView predict(String id, String text, List<EntitySpan> names) {
        return predict(id, text, () -> predictor.predict(id, text, names));
    }

    private DocumentView predict(String id, String text, Callable<DocumentView> prediction) {
        documents++;
        tokens += WordIndex.of(text).tokens();
        long begin = System.nanoTime();
        try {
            DocumentView predicted = prediction.call();
            if (predicted.text().equals(text)) {
                return predicted;
            }
            failures.add(id + ": the text is another one than in the gold file");
        } catch (Exception e) {
            failures.add(id + ": " + e);
        } finally {
            nanos += System.nanoTime() - begin;
        }
        return DocumentView.empty(id, text);
    }

    public long documents() {
        return documents;
    }

    /** Words and punctuation marks in all documents. */
    public long tokens() {
        return tokens;
    }

    /** Words and punctuation marks by the time that the predictor took, without the time to load it. */
    public long tokensPerSecond() {
        return nanos == 0 ? 0 : Math.round(tokens * NANOS / nanos);
    }

    /** Ids of the documents that failed, each with the reason. */
    public List<String> failures() {
        return List.copyOf(failures);
    }
}
