package io.github.hearsay.validation;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Predicate;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** A claim has one predicate, inside its span. */
public final class ClaimPredicateCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Claim claim : jcas.select(Claim.class)) {
            int count = OurAnnotations.links(claim.getPredicate()).size();
            @Nullable Predicate predicate = Links.predicate(claim);
            if (count != 1 || predicate == null) {
                findings.add(claim, "has " + count + " links in predicate in place of one");
            } else if (predicate.getBegin() < claim.getBegin() || predicate.getEnd() > claim.getEnd()) {
                findings.add(claim, "does not hold its " + where(predicate));
            }
        }
    }
}
