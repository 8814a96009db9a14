package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.List;

/**
 * One attribution, as far as the metrics look at it.
 *
 * @param kind {@code direct}, {@code indirect}, {@code mixed}, or {@link #UNKNOWN}
 * @param content pieces of what is quoted, in the order of the file
 * @param cue pieces of the attributing words; empty where there are none
 * @param source pieces of the source; empty where there is none
 * @param speaker name of the entity that the source was resolved to; empty where it was not
 * @param confidence probability of a prediction that it is right; {@code NaN} where it is not told
 */
public record QuotationSpans(
        String kind, List<Span> content, List<Span> cue, List<Span> source, String speaker, double confidence) {

    /** The kind where a file tells none. */
    public static final String UNKNOWN = "unknown";

    public QuotationSpans {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /** A quotation that does not tell its confidence. */
    public QuotationSpans(String kind, List<Span> content, List<Span> cue, List<Span> source, String speaker) {
        this(kind, content, cue, source, speaker, Double.NaN);
    }

    public List<Span> of(Role role) {
        return switch (role) {
            case CONTENT -> content;
            case CUE -> cue;
            case SOURCE -> source;
        };
    }
}
