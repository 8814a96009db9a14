package io.github.hearsay.io.csv;

import io.github.hearsay.type.Quotation;
import java.util.HashMap;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** The ids that the JSON lines give to quotations. */
final class QuotationIds {

    private QuotationIds() {}

    static Map<Quotation, String> of(JCas jcas) {
        Map<Quotation, String> ids = new HashMap<>();
        for (Quotation quotation : jcas.select(Quotation.class)) {
            ids.put(quotation, "Q" + (ids.size() + 1));
        }
        return ids;
    }
}
