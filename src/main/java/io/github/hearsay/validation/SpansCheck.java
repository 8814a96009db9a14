package io.github.hearsay.validation;

import io.github.hearsay.text.Span;
import io.github.hearsay.type.Emendation;
import io.github.hearsay.type.ProcessingIssue;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Every span lies inside the text, is not empty, has no invisible characters at its edges, and splits no surrogate pair. A
 * {@code ProcessingIssue} covers the document, which may be empty, and an {@code Emendation} often white space: for both
 * only the first holds.
 */
public final class SpansCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        for (Annotation annotation : OurAnnotations.of(jcas)) {
            int begin = annotation.getBegin();
            int end = annotation.getEnd();
            if (begin < 0 || end < begin || end > text.length()) {
                findings.add(annotation, "is outside the text of " + text.length() + " UTF-16 code units");
            } else if (!(annotation instanceof ProcessingIssue || annotation instanceof Emendation)) {
                Span span = new Span(begin, end);
                if (span.isEmpty()) {
                    findings.add(annotation, "is empty");
                } else if (!span.trim(text).equals(span)) {
                    findings.add(annotation, "has white space, an invisible character or half a character at its edge");
                }
            }
        }
    }
}
