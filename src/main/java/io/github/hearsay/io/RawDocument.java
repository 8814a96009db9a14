package io.github.hearsay.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not read yet.
 *
 * @param id unique in its run
 * @param uri where it comes from
 * @param content puts the document into a CAS; called once, from any thread
 */
public record RawDocument(String id, String uri, Content content) {

    /** Reads a document. */
    @FunctionalInterface
    public interface Content {

        /**
         * Fills an empty CAS.
         *
         * @throws IOException where the document is broken or too long, in words for a person
         */
        void load(JCas jcas) throws IOException;
    }

    /**
     * A document whose text is at hand.
     *
     * @param text null where there is none, which makes the document fail to load
     */
    public static RawDocument of(String id, @Nullable String text, String language, int maxChars) {
        return new RawDocument(id, id, jcas -> {
            if (text == null) {
                throw new IOException("no text");
            }
            TextSource.check(text.length(), maxChars);
            TextSource.fill(jcas, text, language);
        });
    }

    /**
     * Fills an empty CAS, and sets the metadata of the document; what an annotated
     * document says of itself stays.
     *
     * @throws IOException where the document is broken or too long, in words for a person
     */
    public void load(JCas jcas) throws IOException {
        content.load(jcas);
        describe(jcas);
    }

    void describe(JCas jcas) {
        if (jcas.select(DocumentMetaData.class).isEmpty()) {
            DocumentMetaData.create(jcas).setDocumentTitle(id);
        }
        DocumentMetaData metadata = DocumentMetaData.get(jcas);
        if (metadata.getDocumentId() == null) {
            metadata.setDocumentId(id);
            metadata.setDocumentUri(uri);
        }
    }
}
