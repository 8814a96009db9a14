package io.github.hearsay.evaluation;

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
                .map(span -> loose ? LooseEdges.cut(text, span) : span)
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

    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
