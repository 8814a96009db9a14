package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;

/** A labelled name or value, as far as the metrics look at it. */
public record EntitySpan(Span span, String label) {}
