package io.github.hearsay.validation;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import java.util.List;
import org.apache.uima.jcas.JCas;

/** A quotation has parts, in text order without overlap, numbered from 0, and its span is their hull. */
public final class QuotationPartsCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Quotation quotation : jcas.select(Quotation.class)) {
            List<QuotationPart> parts = Links.parts(quotation);
            if (parts.isEmpty()) {
                findings.add(quotation, "has no part");
                continue;
            }
            int begin = parts.get(0).getBegin();
            int end = parts.get(parts.size() - 1).getEnd();
            if (quotation.getBegin() != begin || quotation.getEnd() != end) {
                findings.add(quotation, "is not the hull " + begin + ".." + end + " of its parts");
            }
            order(quotation, parts, findings);
        }
    }

    private static void order(Quotation quotation, List<QuotationPart> parts, Findings findings) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && parts.get(i).getBegin() < parts.get(i - 1).getEnd()) {
                findings.add(quotation, "has parts that overlap or are out of order");
            }
            String role = OurAnnotations.role(
                    OurAnnotations.links(quotation.getParts()).get(i));
            if (parts.get(i).getIndex() != i || !role.equals(String.valueOf(i))) {
                findings.add(
                        quotation,
                        "has as part " + i + " one with index " + parts.get(i).getIndex() + " and role '" + role + "'");
            }
        }
    }
}
