package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.QuotationSpans;
import java.util.List;

/**
 * Which quotations of gold and prediction are compared.
 *
 * @param kind the only kind that counts; empty for all
 * @param speechOnly whether beliefs, intentions and the like are left out
 */
public record QuotationSelection(String kind, boolean speechOnly) {

    /** The kinds that gold files distinguish. */
    public static final List<String> KINDS = List.of("direct", "indirect", "mixed");

    /** What a report shows unless one selection was asked for. */
    public static final List<QuotationSelection> USUAL = List.of(
            new QuotationSelection("", false),
            new QuotationSelection("", true),
            new QuotationSelection("direct", false),
            new QuotationSelection("indirect", false),
            new QuotationSelection("mixed", false));

    List<QuotationSpans> of(String text, List<QuotationSpans> quotations) {
        return quotations.stream()
                .filter(q -> kind.isEmpty() || q.kind().equals(kind))
                .filter(q -> !speechOnly || SpeechCues.ENGLISH.isSpeech(text, q))
                .toList();
    }

    /** {@code all}, {@code speech}, {@code direct}, {@code direct speech} and so on. */
    @Override
    public String toString() {
        if (kind.isEmpty()) {
            return speechOnly ? "speech" : "all";
        }
        return speechOnly ? kind + " speech" : kind;
    }
}
