package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentView;
import java.util.List;

/** Finds entities and quotations in a text. Used by one thread; its creator closes it. */
@FunctionalInterface
public interface Predictor extends AutoCloseable {

    /**
     * Analyzes one document.
     *
     * @throws Exception if this document could not be analyzed; others may still be
     */
    DocumentView predict(String id, String text) throws Exception;

    /**
     * Analyzes one document whose names are given, so that only the linking of them is the predictor's own.
     *
     * @throws UnsupportedOperationException if the predictor cannot take names
     * @throws Exception if this document could not be analyzed; others may still be
     */
    default DocumentView predict(String id, String text, List<EntitySpan> names) throws Exception {
        throw new UnsupportedOperationException("names cannot be given to this predictor");
    }

    @Override
    default void close() {}
}
