package io.github.hearsay.validation;

import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Confidence and check-worthiness are in 0..1. */
public final class ProbabilitiesCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Quotation quotation : jcas.select(Quotation.class)) {
            probability(quotation, "confidence", quotation.getConfidence(), findings);
        }
        for (Claim claim : jcas.select(Claim.class)) {
            probability(claim, "confidence", claim.getConfidence(), findings);
            probability(claim, "checkWorthiness", claim.getCheckWorthiness(), findings);
        }
    }

    private static void probability(Annotation annotation, String feature, float value, Findings findings) {
        if (!(value >= 0 && value <= 1)) {
            findings.add(annotation, "has " + feature + " " + value + ", outside 0..1");
        }
    }
}
