package io.github.hearsay.io;

import io.github.hearsay.cas.DocumentView;
import java.io.IOException;
import org.apache.uima.jcas.JCas;

/** Writes the view of a document, without its CAS. */
@FunctionalInterface
public interface ViewWriter extends DocumentWriter {

    /** Renders a document. */
    Written write(DocumentView document) throws IOException;

    @Override
    default Written write(JCas jcas, String id) throws IOException {
        return write(DocumentView.of(jcas, id));
    }

    @Override
    default Written write(JCas jcas, DocumentView document) throws IOException {
        return write(document);
    }
}
