package io.github.hearsay.io.html;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;

/** A document as long as one likes, a name, a quotation and a claim in each paragraph. */
final class LongDocument {

    private static final String PARAGRAPH =
            "“The quay will not be closed before the ferries have somewhere else to go,” Mara Voss told the council,"
                    + " which had met for the third time that week to hear what the storm had done to the harbour wall.\n\n";

    private LongDocument() {}

    static JCas annotated(int length) throws Exception {
        int paragraphs = length / PARAGRAPH.length();
        JCas jcas = JCasFactory.createText(PARAGRAPH.repeat(paragraphs), "en");
        int name = PARAGRAPH.indexOf("Mara");
        int close = PARAGRAPH.indexOf('”') + 1;
        for (int i = 0; i < paragraphs; i++) {
            int begin = i * PARAGRAPH.length();
            Mention mention = new Mention(jcas, begin + name, begin + name + "Mara Voss".length());
            mention.setEntity("E" + i % 500);
            mention.setName("Mara Voss");
            mention.setKind("name");
            mention.setLabel("PERSON");
            mention.addToIndexes();
            QuotationPart part = new QuotationPart(jcas, begin, begin + close);
            part.addToIndexes();
            Quotation quotation = new Quotation(jcas, begin, begin + close);
            quotation.setKind("direct");
            quotation.setSpeaker("Mara Voss");
            FSArray<io.github.hearsay.type.QuotationPartLink> parts = new FSArray<>(jcas, 1);
            parts.set(0, Links.link(jcas, "0", part));
            quotation.setParts(parts);
            quotation.addToIndexes();
            Claim claim = new Claim(jcas, begin + 1, begin + close - 2);
            claim.setFactuality("CT-");
            claim.setClaimant("Mara Voss");
            claim.addToIndexes();
        }
        return jcas;
    }
}
