package io.github.hearsay.validation;

import io.github.hearsay.type.Quotation;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.jspecify.annotations.Nullable;

/** A quotation has at most one cue, one source and one parent. */
public final class QuotationLinksCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Quotation quotation : jcas.select(Quotation.class)) {
            atMostOne(quotation, "cue", quotation.getCue(), findings);
            atMostOne(quotation, "source", quotation.getSource(), findings);
            atMostOne(quotation, "parent", quotation.getParent(), findings);
        }
    }

    private static void atMostOne(Quotation quotation, String feature, @Nullable FSArray<?> links, Findings findings) {
        if (links != null && links.size() > 1) {
            findings.add(quotation, "has " + links.size() + " links in " + feature);
        }
    }
}
