package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets.ZoneKind;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Issue;
import io.github.hearsay.cas.DocumentView.NamedEntity;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Source;
import io.github.hearsay.cas.DocumentView.Zone;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a report on one document, or on a part of it, whose quotations and claims are counted again. All spans lie in the text, are trimmed and not empty, and all lists are in text
 * order.
 */
record AnnotatedText(
        String id,
        String language,
        String title,
        String text,
        List<Span> paragraphs,
        List<Zone> zones,
        List<EntityMention> names,
        List<Quotation> quotations,
        List<Claim> claims,
        List<Issue> issues) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_NAME = 120;
    private static final int LONG = 20_000;

    static AnnotatedText of(DocumentView document) {
        List<Span> paragraphs = Paragraphs.of(document.text());
        return new AnnotatedText(
                document.id(),
                document.language(),
                title(document.text(), document.zones(), paragraphs, document.id()),
                document.text(),
                paragraphs,
                document.zones(),
                names(document),
                document.quotations(),
                document.claims(),
                document.issues());
    }

    /** Mentions, and those named entities that are not mentions. */
    private static List<EntityMention> names(DocumentView document) {
        List<EntityMention> names = new ArrayList<>();
        Set<Span> mentioned = new HashSet<>();
        for (EntityMention m : document.mentions()) {
            mentioned.add(m.span());
            names.add(
                    m.name().isBlank()
                            ? new EntityMention(
                                    m.span(),
                                    m.entity(),
                                    name(m.span().of(document.text())),
                                    m.kind(),
                                    m.label(),
                                    m.title(),
                                    m.identifier())
                            : m);
        }
        for (NamedEntity entity : document.entities()) {
            if (mentioned.add(entity.span())) {
                String id = entity.entity() == null ? "" : entity.entity();
                names.add(new EntityMention(entity.span(), id, name(entity.text()), "name", entity.label(), ""));
            }
        }
        names.sort(Comparator.comparing(EntityMention::span));
        return names;
    }

    /** The words of a span for a name where none is given; shortened, because every run of the span repeats them. */
    private static String name(String words) {
        return shortened(words, LONGEST_NAME);
    }

    /** Resolved name of who speaks, else the words of the source; empty without attribution. */
    static String speaker(Quotation quotation) {
        if (quotation.speaker() != null && !quotation.speaker().isBlank()) {
            return quotation.speaker();
        }
        Source source = quotation.source();
        if (source == null) {
            return "";
        }
        return source.name().isBlank() ? name(source.text()) : source.name();
    }

    /** The quotation with an id, null where it is not here. */
    @Nullable Quotation quotation(@Nullable String id) {
        int number = id == null ? 0 : number(id);
        return number < 1 || number > quotations.size() ? null : quotations.get(number - 1);
    }

    /** The number in the id of a quotation or claim, counted from 1. */
    static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** The headline, else the first paragraph, else what is given. */
    static String title(String text, List<Zone> zones, List<Span> paragraphs, String otherwise) {
        for (Zone zone : zones) {
            if (zone.kind() == ZoneKind.HEADLINE) {
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

    /** Offsets to which tables of names link. */
    BitSet places() {
        BitSet places = new BitSet(text.length());
        names.forEach(n -> places.set(n.span().begin()));
        return places;
    }
}
