package io.github.hearsay.evaluation;

import java.util.List;

/**
 * One document of a gold file of claims: propositions or attributions, whichever the file has.
 *
 * @param id name of the document, the same in gold and prediction
 */
public record ClaimGold(String id, String text, List<Proposition> propositions, List<QuotationSpans> attributions) {

    public ClaimGold {
        propositions = List.copyOf(propositions);
        attributions = List.copyOf(attributions);
    }
}
