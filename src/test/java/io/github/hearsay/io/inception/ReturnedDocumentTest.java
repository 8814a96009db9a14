package io.github.hearsay.io.inception;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.cas.Links;
import io.github.hearsay.io.html.ExampleDocuments;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.QuotationPartLink;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.junit.jupiter.api.Test;

class ReturnedDocumentTest {

    /** As INCEpTION writes it: the user for the id, the short name of the project before the title for the address. */
    private static JCas returned(String title) throws Exception {
        JCas jcas = LayeredDocument.of(ExampleDocuments.harbourLevy());
        DocumentMetaData metadata = DocumentMetaData.create(jcas);
        metadata.setDocumentTitle(title);
        metadata.setCollectionId("hearsay");
        metadata.setDocumentBaseUri("hearsay");
        metadata.setDocumentUri("hearsay/" + title);
        metadata.setDocumentId("admin");
        return jcas;
    }

    @Test
    void thatItIsNamedAfterItsTitleAgain() throws Exception {
        JCas jcas = returned("harbour-levy.json");
        ReturnedDocument.restore(jcas);
        assertThat(DocumentMetaData.get(jcas).getDocumentId()).isEqualTo("harbour-levy");
    }

    @Test
    void thatDocumentsOfOthersKeepTheirNames() throws Exception {
        JCas jcas = returned("harbour-levy.json");
        DocumentMetaData.get(jcas).setDocumentUri("file:/news/harbour-levy.json");
        ReturnedDocument.restore(jcas);
        assertThat(DocumentMetaData.get(jcas).getDocumentId()).isEqualTo("admin");
        JCas bare = ExampleDocuments.harbourLevy();
        ReturnedDocument.restore(bare);
        assertThat(bare.select(DocumentMetaData.class).isEmpty()).isTrue();
    }

    @Test
    void thatLinksHaveTheirNumbersAgain() throws Exception {
        JCas jcas = returned("harbour-levy.json");
        ReturnedDocument.restore(jcas);
        for (Quotation quotation : jcas.select(Quotation.class)) {
            for (int i = 0; i < quotation.getParts().size(); i++) {
                assertThat(quotation.getParts(i).getRole()).isEqualTo(String.valueOf(i));
            }
        }
        for (Claim claim : jcas.select(Claim.class)) {
            for (int i = 0; i < claim.getSources().size(); i++) {
                assertThat(claim.getSources(i).getRole()).isEqualTo(String.valueOf(i));
            }
        }
    }

    @Test
    void thatAPartThatAPersonAddedTakesItsPlace() throws Exception {
        JCas jcas = returned("harbour-levy.json");
        Quotation quotation = jcas.select(Quotation.class)
                .filter(candidate -> candidate.getBegin() > 100)
                .findFirst()
                .orElseThrow();
        QuotationPart before = new QuotationPart(jcas, 60, 70);
        before.addToIndexes();
        QuotationPartLink link = new QuotationPartLink(jcas);
        link.setTarget(before);
        FSArray<QuotationPartLink> parts =
                new FSArray<>(jcas, quotation.getParts().size() + 2);
        for (int i = 0; i < quotation.getParts().size(); i++) {
            parts.set(i, quotation.getParts(i));
        }
        parts.set(parts.size() - 1, link);
        quotation.setParts(parts);
        int end = quotation.getEnd();
        ReturnedDocument.restore(jcas);
        assertThat(Links.parts(quotation).get(0)).isEqualTo(before);
        assertThat(Links.parts(quotation)).extracting(QuotationPart::getIndex).startsWith(0, 1);
        assertThat(quotation.getParts()).doesNotContainNull();
        assertThat(quotation.getBegin()).isEqualTo(60);
        assertThat(quotation.getEnd()).isEqualTo(end);
        assertThat(jcas.select(Quotation.class).findFirst()).contains(quotation);
    }
}
