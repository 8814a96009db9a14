package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.evaluation.QuotationSpans;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quotations of gold and prediction are compared.
 *
 * @param kind the only kind that counts; null for all
 * @param speechOnly whether beliefs, intentions and the like are left out
 */
public record QuotationSelection(@Nullable QuotationKind kind, boolean speechOnly) {

    /** What a report shows unless one selection was asked for. */
    public static final List<QuotationSelection> USUAL = List.of(
            new QuotationSelection(null, false),
            new QuotationSelection(null, true),
            new QuotationSelection(QuotationKind.DIRECT, false),
            new QuotationSelection(QuotationKind.INDIRECT, false),
            new QuotationSelection(QuotationKind.MIXED, false));

    List<QuotationSpans> of(String text, List<QuotationSpans> quotations) {
        return quotations.stream()
                .filter(q -> kind == null || q.kind() == kind)
                .filter(q -> !speechOnly || SpeechCues.ENGLISH.isSpeech(text, q))
                .toList();
    }

    /** {@code all}, {@code speech}, {@code direct}, {@code direct speech} and so on. */
    @Override
    public String toString() {
        if (kind == null) {
            return speechOnly ? "speech" : "all";
        }
        return speechOnly ? kind.text() + " speech" : kind.text();
    }
}
