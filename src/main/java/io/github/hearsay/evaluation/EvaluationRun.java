package io.github.hearsay.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks a predictor for each gold document and hands both on to be compared; counts and takes the time. A document that
 * fails is compared as one in which nothing was found.
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

    /**
     * What to do with each gold document.
     *
     * @param <T> what is annotated
     * @param found takes what the task is about from a prediction
     * @param comparison gets the gold document and what was found in it
     */
    public <T> Consumer<AnnotatedText<T>> comparing(
            Function<PredictedDocument, List<T>> found, BiConsumer<AnnotatedText<T>, List<T>> comparison) {
        return gold -> comparison.accept(gold, found.apply(predict(gold.id(), gold.text())));
    }

    private PredictedDocument predict(String id, String text) {
        documents++;
        tokens += WordIndex.of(text).tokens();
        long begin = System.nanoTime();
        try {
            PredictedDocument predicted = predictor.predict(id, text);
            if (predicted.text().equals(text)) {
                return predicted;
            }
            failures.add(id + ": the text is another one than in the gold file");
        } catch (Exception e) {
            failures.add(id + ": " + e);
        } finally {
            nanos += System.nanoTime() - begin;
        }
        return PredictedDocument.empty(id, text);
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
