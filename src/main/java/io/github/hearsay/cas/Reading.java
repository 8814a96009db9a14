package io.github.hearsay.cas;

import io.github.hearsay.text.Emendation;
import io.github.hearsay.text.ReadingCopy;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A document as engines read it: its text with the emendations that are in the CAS, which itself never changes. Records of
 * this package have offsets in the text that is read; annotations have those of the text as it stands. Where there are no
 * emendations both are the same.
 */
public final class Reading {

    private final JCas jcas;
    private final String original;
    private final ReadingCopy copy;

    private Reading(JCas jcas, String original, ReadingCopy copy) {
        this.jcas = jcas;
        this.original = original;
        this.copy = copy;
    }

    /** The document with the emendations that it has now; none where its type system, of an earlier version, knows none. */
    public static Reading of(JCas jcas) {
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        List<Emendation> emendations = new ArrayList<>();
        if (jcas.getTypeSystem().getType(io.github.hearsay.type.Emendation._TypeName) == null) {
            return new Reading(jcas, text, new ReadingCopy(text, emendations));
        }
        for (io.github.hearsay.type.Emendation made : jcas.select(io.github.hearsay.type.Emendation.class)) {
            if (isInside(made, text)) {
                String read = made.getReading() == null ? "" : made.getReading();
                emendations.add(new Emendation(new Span(made.getBegin(), made.getEnd()), read));
            }
        }
        return new Reading(jcas, text, new ReadingCopy(text, emendations));
    }

    public JCas jcas() {
        return jcas;
    }

    /** What is read. */
    public String text() {
        return copy.text();
    }

    /** Where an annotation lies in what is read; null where it lies outside of the text or nothing of it is read. */
    public @Nullable Span span(Annotation annotation) {
        if (!holds(annotation)) {
            return null;
        }
        Span read = copy.read(new Span(annotation.getBegin(), annotation.getEnd()));
        return read.isEmpty() ? null : read;
    }

    /** Where an annotation that lies in the text begins in what is read. */
    int begin(Annotation annotation) {
        return copy.readBegin(annotation.getBegin());
    }

    /** Where it ends, which is not behind its begin where nothing of it is read. */
    int end(Annotation annotation) {
        return copy.readEnd(annotation.getEnd());
    }

    /** Whether an annotation lies in the text; those of other components may be broken. */
    boolean holds(Annotation annotation) {
        return isInside(annotation, original);
    }

    /** Where a stretch of what is read stands in the text of the CAS. */
    public Span original(Span read) {
        return copy.original(read);
    }

    /** Whether a stretch is read as it stands. */
    public boolean isAsItStands(Span read) {
        Span span = original(read);
        return span.length() == read.length()
                && original.regionMatches(span.begin(), copy.text(), read.begin(), read.length());
    }

    /** Annotations of other components may be broken, and are ignored where they do not lie in the text. */
    static boolean isInside(Annotation annotation, String text) {
        return annotation.getBegin() >= 0
                && annotation.getBegin() < annotation.getEnd()
                && annotation.getEnd() <= text.length();
    }
}
