package io.github.hearsay.cas;

import io.github.hearsay.text.Span;
import io.github.hearsay.type.Zone;
import java.util.ArrayList;
import java.util.List;

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
    public static List<Part> read(Reading reading) {
        List<Part> parts = new ArrayList<>();
        for (Zone zone : reading.jcas().select(Zone.class)) {
            Span span = reading.span(zone);
            if (span != null) {
                parts.add(new Part(span, String.valueOf(zone.getKind())));
            }
        }
        return parts;
    }

    public static void write(Reading reading, List<Part> parts) {
        for (Part part : parts) {
            Span span = reading.original(part.span());
            Zone zone = new Zone(reading.jcas(), span.begin(), span.end());
            zone.setKind(part.kind());
            zone.addToIndexes();
        }
    }

    /** The zones of one kind, in text order. */
    public static List<Span> spans(Reading reading, String kind) {
        return read(reading).stream()
                .filter(part -> part.kind().equals(kind))
                .map(Part::span)
                .toList();
    }
}
