package io.github.hearsay.validation;

import io.github.hearsay.type.Claim;
import org.apache.uima.jcas.JCas;

/** The factuality score of a claim is in -3..3. */
public final class FactualityScoreCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Claim claim : jcas.select(Claim.class)) {
            float score = claim.getFactualityScore();
            if (!(score >= -3 && score <= 3)) {
                findings.add(claim, "has factualityScore " + score + ", outside -3..3");
            }
        }
    }
}
