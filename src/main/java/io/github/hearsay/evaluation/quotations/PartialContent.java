package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Pair;
import io.github.hearsay.evaluation.Score;
import java.util.BitSet;
import java.util.List;

/**
 * Metric C: precision is the mean share of a predicted content, in words, that the best gold content covers; recall is the
 * same with the sides changed.
 */
final class PartialContent implements QuotationMetric {

    private final Counts contents = new Counts();

    @Override
    public void add(QuotationComparison document) {
        List<BitSet> goldWords = wordy(document.words(document.gold()));
        List<BitSet> predictedWords = wordy(document.words(document.predicted()));
        contents.add(
                covered(predictedWords, goldWords),
                predictedWords.size(),
                covered(goldWords, predictedWords),
                goldWords.size());
    }

    private static List<BitSet> wordy(List<BitSet> contents) {
        return contents.stream().filter(words -> !words.isEmpty()).toList();
    }

    private static double covered(List<BitSet> contents, List<BitSet> by) {
        double sum = 0;
        for (BitSet content : contents) {
            int best = by.stream()
                    .mapToInt(other -> Pair.shared(content, other))
                    .max()
                    .orElse(0);
            sum += best / (double) content.cardinality();
        }
        return sum;
    }

    @Override
    public List<Score> scores() {
        return List.of(contents.score("C partial content"));
    }
}
