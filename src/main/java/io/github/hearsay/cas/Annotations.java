package io.github.hearsay.cas;

import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** What there is in a CAS. */
public final class Annotations {

    private Annotations() {}

    /** Whether a document has annotations of a type or its subtypes: by their number, since an iterator looks at each subtype. */
    public static boolean has(JCas jcas, Class<? extends Annotation> type) {
        return jcas.getAnnotationIndex(type).size() > 0;
    }
}
