package io.github.hearsay.quotation;

import io.github.hearsay.learning.Ranker;
import org.jspecify.annotations.Nullable;

/** Chooses between the candidates of a cue, or none of them, and says how sure that is. Immutable. */
final class AttributionRanker {

    private final Ranker model;
    private final double mostNothing;

    /** @param mostNothing nothing is attributed where that is more probable than this, 0 to 1 */
    AttributionRanker(Ranker model, double mostNothing) {
        this.model = model;
        this.mostNothing = mostNothing;
    }

    /**
     * The candidate that is most like all of them, by their probability, rather than the most probable one: what several agree
     * on is more often right. With its confidence; null where there is none, or better none.
     */
    @Nullable CandidateAttribution choose(ChoiceFeatures features, Proposal candidates, float recall) {
        if (candidates.drafts().isEmpty()) {
            return null;
        }
        double[] probabilities = model.probabilities(features.of(candidates));
        double nothing = probabilities[probabilities.length - 1];
        double odds = Math.log(nothing / (1 - nothing)) - Math.log(mostNothing / (1 - mostNothing));
        if (odds > recall) {
            return null;
        }
        CandidateAttribution best = candidates.drafts().get(0).draft();
        double most = -1;
        double confidence = 0;
        for (ScoredCandidate candidate : candidates.drafts()) {
            double worth = 0;
            double alike = 0;
            for (int c = 0; c < candidates.drafts().size(); c++) {
                AttributionOverlap likeness = AttributionOverlap.of(
                        candidate.draft(), candidates.drafts().get(c).draft());
                worth += probabilities[c] * likeness.worth();
                alike += likeness.isMatch() ? probabilities[c] : 0;
            }
            if (worth > most) {
                most = worth;
                best = candidate.draft();
                confidence = alike;
            }
        }
        return best.withConfidence(confidence);
    }
}
