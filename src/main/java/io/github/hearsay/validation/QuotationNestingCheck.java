package io.github.hearsay.validation;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Quotation;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * A quotation lies inside its parent and is one deeper; one without parent has depth 0. As depths fall by one from parent
 * to parent, there is no cycle.
 */
public final class QuotationNestingCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Quotation quotation : jcas.select(Quotation.class)) {
            @Nullable Quotation parent = Links.parent(quotation);
            int expected = parent == null ? 0 : parent.getDepth() + 1;
            if (quotation.getDepth() != expected) {
                findings.add(quotation, "has depth " + quotation.getDepth() + " in place of " + expected);
            }
            if (parent != null && (parent.getBegin() > quotation.getBegin() || parent.getEnd() < quotation.getEnd())) {
                findings.add(quotation, "is not inside its parent " + where(parent));
            }
        }
    }
}
