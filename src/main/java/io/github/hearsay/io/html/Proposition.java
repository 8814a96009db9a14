package io.github.hearsay.io.html;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What is claimed, in words of the text, with the negation separated: read as they stand, the words of a negated claim would say
 * the opposite of its verdict.
 *
 * @param pieces the words in their order; dots stand for a negation that was taken out
 * @param negation the words that negate, inside of the claim or not; empty where it is not negated or none are known
 */
record Proposition(List<Piece> pieces, String negation) {

    private static final String LEFT_OUT = "…";

    /** A stretch of words, of the predicate or not. */
    record Piece(String words, boolean predicate) {}

    /**
     * Cuts the words of a claim.
     *
     * @param longest most characters of the text that are shown
     * @param leftOut spans that are not shown
     */
    static Proposition of(
            String text,
            Span whole,
            int longest,
            Collection<Span> predicates,
            Collection<Span> leftOut,
            String negation) {
        Span shown = shortened(text, whole, longest);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.begin(), shown.end()));
        for (Collection<Span> spans : List.of(predicates, leftOut)) {
            for (Span span : spans) {
                cuts.add(Math.max(shown.begin(), Math.min(shown.end(), span.begin())));
                cuts.add(Math.max(shown.begin(), Math.min(shown.end(), span.end())));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            Span piece = new Span(from, to);
            boolean left = leftOut.stream().anyMatch(s -> s.overlaps(piece));
            boolean predicate = !left && predicates.stream().anyMatch(s -> s.overlaps(piece));
            add(pieces, new Piece(left ? LEFT_OUT : piece.of(text), predicate));
            from = to;
        }
        if (shown.end() < whole.end()) {
            add(pieces, new Piece(" " + LEFT_OUT, false));
        }
        return new Proposition(pieces, negation);
    }

    private static Span shortened(String text, Span whole, int longest) {
        if (whole.length() <= longest) {
            return whole;
        }
        int blank = text.lastIndexOf(' ', whole.begin() + longest);
        return new Span(whole.begin(), blank > whole.begin() ? blank : whole.begin() + longest).trim(text);
    }

    private static void add(List<Piece> pieces, Piece piece) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.predicate() == piece.predicate()) {
            boolean again = piece.words().equals(LEFT_OUT) && last.words().endsWith(LEFT_OUT);
            pieces.set(
                    pieces.size() - 1,
                    new Piece(again ? last.words() : last.words() + piece.words(), last.predicate()));
        } else {
            pieces.add(piece);
        }
    }

    void write(Markup page, String element) {
        page.open(element, "class", "words", "dir", "auto");
        if (!negation.isEmpty()) {
            page.open("span", "class", "negation")
                    .text("negated: ")
                    .name(negation)
                    .close("span")
                    .text(" ");
        }
        for (Piece piece : pieces) {
            if (piece.predicate()) {
                page.element("b", piece.words());
            } else {
                page.text(piece.words());
            }
        }
        page.close(element);
    }
}
