package io.github.hearsay.evaluation;

/** Whatever finds entities and quotations in a text; used by one thread, and closed by whoever opened it. */
@FunctionalInterface
public interface Predictor extends AutoCloseable {

    /**
     * Analyzes one document.
     *
     * @throws Exception if this document could not be analyzed; others may still be
     */
    PredictedDocument predict(String id, String text) throws Exception;

    @Override
    default void close() {}
}
