package io.github.hearsay.evaluation.claims;

import io.github.hearsay.evaluation.Proposition;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.text.Span;
import java.util.List;

/** Small claims and attributions for tests. */
public final class Claims {

    private Claims() {}

    /** A source of three characters that says the same three. */
    public static QuotationSpans attribution(String speaker) {
        return attribution(new Span(0, 3), new Span(0, 3), speaker);
    }

    public static QuotationSpans attribution(Span source, Span content, String speaker) {
        return new QuotationSpans(null, List.of(content), List.of(), List.of(source), speaker);
    }

    public static Proposition proposition(double confidence, String relation, String... arguments) {
        return new Proposition(relation, List.of(arguments), confidence);
    }
}
