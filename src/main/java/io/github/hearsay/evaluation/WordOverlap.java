package io.github.hearsay.evaluation;

import java.util.BitSet;
import java.util.List;

/** Metric D: words of one role, whatever quotation they belong to. */
final class WordOverlap implements QuotationMetric {

    private final Role role;
    private long hits;
    private long predicted;
    private long gold;

    WordOverlap(Role role) {
        this.role = role;
    }

    @Override
    public void add(QuotationComparison document) {
        BitSet goldWords = words(document, document.gold());
        BitSet predictedWords = words(document, document.predicted());
        gold += goldWords.cardinality();
        predicted += predictedWords.cardinality();
        hits += QuotationComparison.shared(goldWords, predictedWords);
    }

    private BitSet words(QuotationComparison document, List<QuotationSpans> quotations) {
        BitSet words = new BitSet();
        for (QuotationSpans quotation : quotations) {
            words.or(document.words().in(quotation.of(role)));
        }
        return words;
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("D words, " + role, hits, predicted, gold));
    }
}
