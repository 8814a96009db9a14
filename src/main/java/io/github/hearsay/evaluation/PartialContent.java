package io.github.hearsay.evaluation;

import java.util.BitSet;
import java.util.List;

/**
 * Metric C: precision is the mean share of a predicted content, in words, that the best gold content covers; recall is the
 * same with the sides changed.
 */
final class PartialContent implements QuotationMetric {

    private double predictedCovered;
    private double goldCovered;
    private long predicted;
    private long gold;

    @Override
    public void add(QuotationComparison document) {
        List<BitSet> goldWords = wordy(document.words(document.gold()));
        List<BitSet> predictedWords = wordy(document.words(document.predicted()));
        gold += goldWords.size();
        predicted += predictedWords.size();
        goldCovered += covered(goldWords, predictedWords);
        predictedCovered += covered(predictedWords, goldWords);
    }

    private static List<BitSet> wordy(List<BitSet> contents) {
        return contents.stream().filter(words -> !words.isEmpty()).toList();
    }

    private static double covered(List<BitSet> contents, List<BitSet> by) {
        double sum = 0;
        for (BitSet content : contents) {
            int best = by.stream()
                    .mapToInt(other -> QuotationComparison.shared(content, other))
                    .max()
                    .orElse(0);
            sum += best / (double) content.cardinality();
        }
        return sum;
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of(
                "C partial content", Score.share(predictedCovered, predicted), Score.share(goldCovered, gold)));
    }
}
