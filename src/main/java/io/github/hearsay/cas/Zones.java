package io.github.hearsay.cas;

import io.github.hearsay.text.Span;
import io.github.hearsay.type.Zone;
import java.util.List;
import org.apache.uima.jcas.JCas;

/** Zones between CAS and records. */
public final class Zones {

    public static final String HEADLINE = "headline";
    public static final String DATELINE = "dateline";
    public static final String BYLINE = "byline";
    public static final String CAPTION = "caption";
    public static final String BOILERPLATE = "boilerplate";
    public static final String BODY = "body";

    private Zones() {}

    /**
     * A part of a document.
     *
     * @param kind one of the constants of {@link Zones}
     */
    public record Part(Span span, String kind) {}

    /** All zones that lie in the text, in its order. */
    public static List<Part> read(JCas jcas) {
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        return jcas.select(Zone.class)
                .filter(zone -> WordReader.isInside(zone, text))
                .map(zone -> new Part(new Span(zone.getBegin(), zone.getEnd()), String.valueOf(zone.getKind())))
                .toList();
    }

    public static void write(JCas jcas, List<Part> parts) {
        for (Part part : parts) {
            Zone zone = new Zone(jcas, part.span().begin(), part.span().end());
            zone.setKind(part.kind());
            zone.addToIndexes();
        }
    }

    /** The zones of one kind, in text order. */
    public static List<Span> spans(JCas jcas, String kind) {
        return read(jcas).stream()
                .filter(part -> part.kind().equals(kind))
                .map(Part::span)
                .toList();
    }
}
