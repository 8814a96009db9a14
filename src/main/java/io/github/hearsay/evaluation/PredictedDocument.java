package io.github.hearsay.evaluation;

import java.util.List;

/**
 * What was found in one document, for every task at once.
 *
 * @param id name of the document, the same in gold and prediction
 * @param text the text that all offsets count in, as UTF-16 code units
 */
public record PredictedDocument(
        String id,
        String text,
        List<EntitySpan> entities,
        List<Chain> chains,
        List<QuotationSpans> quotations,
        List<ClaimSpans> claims) {

    public PredictedDocument {
        entities = List.copyOf(entities);
        chains = List.copyOf(chains);
        quotations = List.copyOf(quotations);
        claims = List.copyOf(claims);
    }

    /** A document in which nothing was found. */
    public static PredictedDocument empty(String id, String text) {
        return new PredictedDocument(id, text, List.of(), List.of(), List.of(), List.of());
    }
}
