package io.github.hearsay.cpe;

import io.github.hearsay.type.ProcessingIssue;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Leaves a mark in each document, and then throws where the text says so. */
public final class Flaky extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas jcas) {
        ProcessingIssue mark = new ProcessingIssue(jcas, 0, 0);
        mark.setStage("flaky");
        mark.addToIndexes();
        if (jcas.getDocumentText().contains("POISON")) {
            throw new IllegalStateException("poisoned");
        }
    }
}
