package io.github.hearsay.entity;

import io.github.hearsay.text.Span;

/**
 * A named entity.
 *
 * @param label of OntoNotes, or {@code MISC}
 */
public record Name(Span span, String label) {}
