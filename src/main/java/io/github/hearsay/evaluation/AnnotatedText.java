package io.github.hearsay.evaluation;

import java.util.List;

/**
 * One document of a gold file.
 *
 * @param <T> what is annotated in it
 * @param id name of the document, the same in gold and prediction
 * @param text the text that all offsets count in, as UTF-16 code units
 * @param items the annotations, in the order of the file
 */
public record AnnotatedText<T>(String id, String text, List<T> items) {

    public AnnotatedText {
        items = List.copyOf(items);
    }
}
