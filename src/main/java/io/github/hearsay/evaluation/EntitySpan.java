package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.text.Span;
import java.util.List;

/** A labelled name or value, as far as the metrics look at it. */
public record EntitySpan(Span span, String label) {

    /** The names and values that were found in a document. */
    public static List<EntitySpan> of(DocumentView document) {
        return document.entities().stream()
                .map(entity -> new EntitySpan(entity.span(), entity.label()))
                .toList();
    }
}
