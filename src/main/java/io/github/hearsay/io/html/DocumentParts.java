package io.github.hearsay.io.html;

import io.github.hearsay.io.html.AnnotatedText.Quoted;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Cuts a document too long for one page into parts: between paragraphs, and never within a quotation or a claim. Each part
 * is a document of its own over the same text; quotations and claims are counted anew.
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
        List<Quoted> quotations = in(part, whole.quotations(), q -> DocumentCuts.hull(q.attribution()));
        Map<Integer, Integer> numbers = new HashMap<>();
        quotations.forEach(q -> numbers.put(q.number(), numbers.size() + 1));
        List<Quoted> renumbered = new ArrayList<>();
        for (Quoted q : quotations) {
            int parent = numbers.getOrDefault(q.parent(), 0);
            renumbered.add(new Quoted(renumbered.size() + 1, q.speaker(), q.attribution(), q.depth(), parent));
        }
        List<Claimed> claims = new ArrayList<>();
        for (Claimed claim : in(part, whole.claims(), Claimed::span)) {
            List<Integer> sources = claim.sources().stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toList();
            claims.add(claim.with(claims.size() + 1, sources));
        }
        return new AnnotatedText(
                whole.id(),
                whole.language(),
                whole.title(),
                whole.text(),
                in(part, whole.paragraphs(), p -> p),
                in(part, whole.zones(), AnnotatedText.Zoned::span),
                in(part, whole.names(), n -> n.span()),
                renumbered,
                claims,
                part.begin() == 0 ? whole.issues() : List.of());
    }

    private static <T> List<T> in(Span part, List<T> all, Function<T, Span> span) {
        return all.stream()
                .filter(one -> part.begin() <= span.apply(one).begin()
                        && span.apply(one).begin() < part.end())
                .toList();
    }
}
