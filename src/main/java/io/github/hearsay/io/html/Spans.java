package io.github.hearsay.io.html;

import io.github.hearsay.text.Span;
import java.util.Optional;
import org.apache.uima.jcas.tcas.Annotation;

/** Makes spans of annotations, which may come from anywhere. */
record Spans(String text) {

    private static final int LONGEST_NAME = 120;

    /** The words of a span for a name where none is given; shortened, because every run of the span repeats them. */
    String name(Span span) {
        return AnnotatedText.shortened(span.of(text), LONGEST_NAME);
    }

    /** Trimmed; nothing where the offsets are not of this text or nothing visible lies between them. */
    Optional<Span> of(Annotation annotation) {
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        if (begin < 0 || begin > end || end > text.length()) {
            return Optional.empty();
        }
        return Optional.of(new Span(begin, end).trim(text)).filter(s -> !s.isEmpty());
    }
}
