package io.github.hearsay.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.io.RawDocument;
import org.apache.uima.jcas.JCas;

/** Tells other components what a document is called and where it comes from. */
final class Metadata {

    private Metadata() {}

    /** Leaves alone what an annotated document says of itself. */
    static void set(JCas jcas, RawDocument document) {
        if (jcas.select(DocumentMetaData.class).isEmpty()) {
            DocumentMetaData metadata = DocumentMetaData.create(jcas);
            metadata.setDocumentId(document.id());
            metadata.setDocumentUri(document.uri());
            metadata.setDocumentTitle(document.id());
        }
    }
}
