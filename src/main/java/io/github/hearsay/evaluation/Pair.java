package io.github.hearsay.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A gold and a predicted item that belong together.
 *
 * @param score how well they do
 * @param gold index of the gold item
 * @param predicted index of the predicted item
 */
public record Pair(double score, int gold, int predicted) {

    // Of equal scores the later items come first: arbitrary, but the same in every run and in the reference.
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed();

    /** How well a gold and a predicted item belong together, by their indices; 0 where they do not. */
    @FunctionalInterface
    public interface Similarity {
        double of(int gold, int predicted);
    }

    /** Pairs in which every item occurs at most once, the best ones first. */
    public static List<Pair> oneToOne(int gold, int predicted, Similarity similarity) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold; g++) {
            for (int p = 0; p < predicted; p++) {
                double score = similarity.of(g, p);
                if (score > 0) {
                    candidates.add(new Pair(score, g, p));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!usedGold.get(pair.gold) && !usedPredicted.get(pair.predicted)) {
                usedGold.set(pair.gold);
                usedPredicted.set(pair.predicted);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** How many numbers two sets share. */
    public static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
