package io.github.hearsay.evaluation;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Located;
import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One attribution, as far as the metrics look at it.
 *
 * @param kind null where a file has none
 * @param content pieces of what is quoted, in the order of the file
 * @param cue pieces of the attributing words; empty where there are none
 * @param source pieces of the source; empty where there is none
 * @param speaker name of the entity that the source was resolved to; empty where it was not
 * @param confidence probability of a prediction that it is right; {@code NaN} where it is missing
 */
public record QuotationSpans(
        @Nullable QuotationKind kind,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        String speaker,
        double confidence) {

    public QuotationSpans {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /** A quotation that does not tell its confidence. */
    public QuotationSpans(
            @Nullable QuotationKind kind, List<Span> content, List<Span> cue, List<Span> source, String speaker) {
        this(kind, content, cue, source, speaker, Double.NaN);
    }

    /** Those that were found in a document. */
    public static List<QuotationSpans> of(DocumentView document) {
        return document.quotations().stream().map(QuotationSpans::of).toList();
    }

    private static QuotationSpans of(DocumentView.Quotation quotation) {
        String speaker = quotation.speakerEntity() == null ? null : quotation.speaker();
        return new QuotationSpans(
                quotation.kind(),
                quotation.content().stream().map(Located::span).toList(),
                quotation.cue() == null ? List.of() : List.of(quotation.cue().span()),
                quotation.source() == null
                        ? List.of()
                        : List.of(quotation.source().span()),
                speaker == null ? "" : speaker,
                JsonRecords.told(quotation.confidence()));
    }

    /** This in another text, to which the pieces of each role are moved. */
    public QuotationSpans moved(UnaryOperator<List<Span>> move) {
        return new QuotationSpans(kind, move.apply(content), move.apply(cue), move.apply(source), speaker, confidence);
    }

    public List<Span> of(Role role) {
        return switch (role) {
            case CONTENT -> content;
            case CUE -> cue;
            case SOURCE -> source;
        };
    }
}
