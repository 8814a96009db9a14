package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Zone;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Cuts a document too long for one page into parts: between paragraphs, and never within a quotation or a claim. Each part
 * is a document of its own over the same text; quotations and claims are counted again.
 */
final class DocumentParts {

    /** Characters from which on a part ends where it can. */
    static final int LONGEST = 50_000;

    private final AnnotatedText whole;

    private DocumentParts(AnnotatedText whole) {
        this.whole = whole;
    }

    /** The parts in text order; the document itself where it is short. */
    static List<AnnotatedText> of(AnnotatedText whole) {
        if (whole.text().length() <= LONGEST + LONGEST / 2) {
            return List.of(whole);
        }
        DocumentParts parts = new DocumentParts(whole);
        List<Integer> cuts = DocumentCuts.of(whole, LONGEST);
        List<AnnotatedText> documents = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            documents.add(parts.part(new Span(cuts.get(i), cuts.get(i + 1))));
        }
        return documents;
    }

    /** What is added to a page's name, before its ending, counted from 0: nothing for the first, else what no name has. */
    static String suffix(int part) {
        return part == 0 ? "" : "~" + (part + 1);
    }

    private AnnotatedText part(Span part) {
        List<Quotation> quotations = in(part, whole.quotations(), DocumentCuts::hull);
        Map<String, String> ids = new HashMap<>();
        quotations.forEach(q -> ids.put(q.id(), "Q" + (ids.size() + 1)));
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : in(part, whole.claims(), Claim::span)) {
            claims.add(numbered(claim, "C" + (claims.size() + 1), ids));
        }
        return new AnnotatedText(
                whole.id(),
                whole.language(),
                whole.title(),
                whole.text(),
                in(part, whole.paragraphs(), p -> p),
                in(part, whole.zones(), Zone::span),
                in(part, whole.names(), n -> n.span()),
                quotations.stream().map(q -> numbered(q, ids)).toList(),
                claims,
                part.begin() == 0 ? whole.issues() : List.of());
    }

    private static Quotation numbered(Quotation q, Map<String, String> ids) {
        return new Quotation(
                ids.getOrDefault(q.id(), q.id()),
                q.kind(),
                q.begin(),
                q.end(),
                q.content(),
                q.cue(),
                q.source(),
                q.speaker(),
                q.speakerEntity(),
                q.polarity(),
                q.contentForm(),
                q.closed(),
                q.depth(),
                q.parent() == null ? null : ids.get(q.parent()),
                q.confidence(),
                q.act());
    }

    private static Claim numbered(Claim c, String id, Map<String, String> ids) {
        return new Claim(
                id,
                c.begin(),
                c.end(),
                c.text(),
                c.predicate(),
                c.arguments(),
                c.claimant(),
                c.claimantKind(),
                c.sources().stream().map(ids::get).filter(Objects::nonNull).toList(),
                c.factuality(),
                c.authorFactuality(),
                c.factualityScore(),
                c.tense(),
                c.flags(),
                c.cues(),
                c.checkWorthiness(),
                c.confidence());
    }

    private static <T> List<T> in(Span part, List<T> all, Function<T, Span> span) {
        return all.stream()
                .filter(one -> part.begin() <= span.apply(one).begin()
                        && span.apply(one).begin() < part.end())
                .toList();
    }
}
