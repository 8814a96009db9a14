package io.github.hearsay.io;

import java.io.IOException;
import org.apache.uima.jcas.JCas;

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
}
