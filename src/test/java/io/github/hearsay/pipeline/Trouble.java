package io.github.hearsay.pipeline;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** An engine of somebody else, which takes badly to some words; elsewhere it adds one annotation. */
public final class Trouble extends JCasAnnotator_ImplBase {

    static volatile boolean released;

    @Override
    public void process(JCas jcas) {
        String text = jcas.getDocumentText();
        if (text.contains("HALF")) {
            new Annotation(jcas, 0, 1).addToIndexes();
        }
        if (text.contains("THROW") || text.contains("HALF")) {
            throw new IllegalStateException("cannot bear it");
        }
        if (text.contains("DEEP")) {
            deep(0);
        }
        if (text.contains("MEMORY")) {
            throw new OutOfMemoryError("as if");
        }
        while (text.contains("LOOP") && !released) {
            Thread.onSpinWait();
        }
        new Annotation(jcas, 0, text.length()).addToIndexes();
    }

    private static int deep(int n) {
        return 1 + deep(n + 1);
    }
}
