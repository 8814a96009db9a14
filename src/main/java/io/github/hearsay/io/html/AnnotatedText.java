package io.github.hearsay.io.html;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.text.Span;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * What a report tells of one document. All spans lie in the text, are trimmed and not empty, and all lists are in text
 * order.
 */
record AnnotatedText(
        String id,
        String language,
        String title,
        String text,
        List<Span> paragraphs,
        List<Zoned> zones,
        List<EntityMention> names,
        List<Quoted> quotations,
        List<Claimed> claims,
        List<Issue> issues) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONG = 20_000;

    /** A part of the document. */
    record Zoned(Span span, String kind) {}

    /**
     * One quotation.
     *
     * @param number counted from 1
     * @param speaker resolved name, empty where the text attributes to nobody
     * @param parent number of the quotation around this one, 0 where there is none
     */
    record Quoted(int number, String speaker, Attribution attribution, int depth, int parent) {}

    /** What an engine could not do. */
    record Issue(String stage, String message) {}

    /** The headline, else the first paragraph, else what is given. */
    static String title(String text, List<Zoned> zones, List<Span> paragraphs, String otherwise) {
        for (Zoned zone : zones) {
            if (zone.kind().equals("headline")) {
                return shortened(zone.span().of(text));
            }
        }
        return paragraphs.isEmpty() ? otherwise : shortened(paragraphs.get(0).of(text));
    }

    /** Whether a browser should lay out only what is in sight. */
    boolean isLong() {
        return !paragraphs.isEmpty()
                && paragraphs.get(paragraphs.size() - 1).end()
                                - paragraphs.get(0).begin()
                        > LONG;
    }

    private static String shortened(String title) {
        return shortened(title, LONGEST_TITLE);
    }

    /** At most so many characters, cut at a blank where there is one. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = text.lastIndexOf(' ', longest);
        return new Span(0, cut > 0 ? cut : longest).trim(text).of(text) + " …";
    }

    /** Number, from 1, of the paragraph in which an offset lies. */
    int paragraphAt(int offset) {
        int next = Collections.binarySearch(paragraphs, new Span(offset + 1, text.length()));
        return Math.max(1, next >= 0 ? next : -next - 1);
    }

    /** Offsets to which tables and lists link. */
    BitSet places() {
        BitSet places = new BitSet(text.length());
        names.forEach(n -> places.set(n.span().begin()));
        claims.forEach(c -> places.set(c.span().begin()));
        quotations.forEach(q -> q.attribution().parts().forEach(p -> places.set(p.begin())));
        return places;
    }
}
