package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Pair;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Role;
import io.github.hearsay.evaluation.WordIndex;
import io.github.hearsay.text.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gold and prediction of one document, as the metrics see them.
 *
 * @param loose whether marks and punctuation at the edges of a span do not count
 */
record QuotationComparison(
        String text, WordIndex words, List<QuotationSpans> gold, List<QuotationSpans> predicted, boolean loose) {

    private static final double LEAST = 0.5;
    private static final String EDGES = "\"“”‘’'«»`,.;:!?-–—";

    /** All pieces of a role, each once, however many quotations share it. */
    Set<Span> pieces(List<QuotationSpans> quotations, Role role) {
        Set<Span> pieces = new HashSet<>();
        for (QuotationSpans quotation : quotations) {
            pieces.addAll(pieces(quotation, role));
        }
        return pieces;
    }

    /** The pieces of one quotation, in text order. */
    List<Span> pieces(QuotationSpans quotation, Role role) {
        return quotation.of(role).stream()
                .map(span -> loose ? withoutEdges(text, span) : span)
                .sorted()
                .toList();
    }

    BitSet words(QuotationSpans quotation) {
        return words.in(quotation.content());
    }

    List<BitSet> words(List<QuotationSpans> quotations) {
        return quotations.stream().map(this::words).toList();
    }

    /** Length in characters, those beyond the basic plane counted once. */
    int length(int begin, int end) {
        return begin < end ? text.codePointCount(begin, end) : 0;
    }

    /** Length of what two spans share. */
    int shared(Span a, Span b) {
        return length(Math.max(a.begin(), b.begin()), Math.min(a.end(), b.end()));
    }

    /** Gold and predicted quotations, paired one to one where they share at least half of the words of both. */
    List<Pair> pairs() {
        List<BitSet> goldWords = words(gold);
        List<BitSet> predictedWords = words(predicted);
        return Pair.oneToOne(gold.size(), predicted.size(), (g, p) -> {
            int shared = Pair.shared(goldWords.get(g), predictedWords.get(p));
            int either = goldWords.get(g).cardinality() + predictedWords.get(p).cardinality() - shared;
            return shared > 0 && shared / (double) either >= LEAST ? shared / (double) either : 0;
        });
    }

    /** Whether pieces of a role share characters. */
    static boolean overlap(QuotationSpans gold, QuotationSpans predicted, Role role) {
        return gold.of(role).stream()
                .anyMatch(
                        g -> predicted.of(role).stream().anyMatch(p -> g.overlaps(p) && !g.isEmpty() && !p.isEmpty()));
    }

    static boolean overlapOrBothMissing(QuotationSpans gold, QuotationSpans predicted, Role role) {
        return overlap(gold, predicted, role)
                || (gold.of(role).isEmpty() && predicted.of(role).isEmpty());
    }

    /** The span without white space, quotation marks and punctuation at its edges; unchanged if nothing else is in it. */
    static Span withoutEdges(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isEdge(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? new Span(begin, end) : span;
    }

    private static boolean isEdge(char c) {
        return WordIndex.isSpace(c) || EDGES.indexOf(c) >= 0;
    }
}
