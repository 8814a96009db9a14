package io.github.hearsay.validation;

import io.github.hearsay.type.Claim;
import io.github.hearsay.type.RatedEvent;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** The factuality score of a claim or event is in -3..3. */
public final class FactualityScoreCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        jcas.select(Claim.class).forEach(claim -> score(claim, claim.getFactualityScore(), findings));
        jcas.select(RatedEvent.class).forEach(event -> score(event, event.getFactualityScore(), findings));
    }

    private static void score(Annotation rated, float score, Findings findings) {
        if (!(score >= -3 && score <= 3)) {
            findings.add(rated, "has factualityScore " + score + ", outside -3..3");
        }
    }
}
