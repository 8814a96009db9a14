package io.github.hearsay.io.html;

import org.apache.uima.jcas.JCas;

/** Documents annotated by hand, for the tests of all writers. */
public final class ExampleDocuments {

    private ExampleDocuments() {}

    /** Messy news, each kind of annotation in it. */
    public static JCas harbourLevy() throws Exception {
        return HarbourLevy.annotated();
    }

    /** Control characters, broken surrogates, markup, crossing spans, values outside of the closed sets. */
    public static JCas hostile() throws Exception {
        return HostileText.annotated();
    }
}
