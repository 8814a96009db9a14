package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.List;

/** Small claims and attributions for tests. */
final class Claims {

    private Claims() {}

    /** A source of three characters that says the same three. */
    static QuotationSpans attribution(String speaker) {
        return attribution(new Span(0, 3), new Span(0, 3), speaker);
    }

    static QuotationSpans attribution(Span source, Span content, String speaker) {
        return new QuotationSpans(null, List.of(content), List.of(), List.of(source), speaker);
    }

    static Proposition proposition(double confidence, String relation, String... arguments) {
        return new Proposition(relation, List.of(arguments), confidence);
    }
}
