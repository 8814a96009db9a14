package io.github.hearsay.validation;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * The quotations around a claim are listed outermost first, role and index agree, and the claimant is the author if and
 * only if there are none.
 */
public final class ClaimSourcesCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Claim claim : jcas.select(Claim.class)) {
            List<Quotation> sources = Links.sources(claim);
            for (int i = 0; i < sources.size(); i++) {
                String role = OurAnnotations.role(
                        OurAnnotations.links(claim.getSources()).get(i));
                if (!role.equals(String.valueOf(i))) {
                    findings.add(claim, "has as source " + i + " one with role '" + role + "'");
                }
                @Nullable Quotation parent = Links.parent(sources.get(i));
                if (parent != null && sources.subList(i + 1, sources.size()).contains(parent)) {
                    findings.add(claim, "does not list its sources outermost first");
                }
            }
            if (sources.isEmpty() != "author".equals(claim.getClaimantKind())) {
                findings.add(
                        claim, "has " + sources.size() + " sources and claimantKind '" + claim.getClaimantKind() + "'");
            }
        }
    }
}
