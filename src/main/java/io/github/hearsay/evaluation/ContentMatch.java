package io.github.hearsay.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A gold and a predicted quotation that share at least half of the words that either has.
 *
 * @param share shared words by all words of the two
 * @param gold index of the gold quotation
 * @param predicted index of the predicted quotation
 */
record ContentMatch(double share, int gold, int predicted) {

    private static final double LEAST = 0.5;

    // Of equal shares the later quotations come first: arbitrary, but the same in every run and in the reference.
    private static final Comparator<ContentMatch> BEST_FIRST = Comparator.comparingDouble(ContentMatch::share)
            .thenComparingInt(ContentMatch::gold)
            .thenComparingInt(ContentMatch::predicted)
            .reversed();

    /** Matches in which every quotation occurs at most once, the best ones first. */
    static List<ContentMatch> oneToOne(List<BitSet> gold, List<BitSet> predicted) {
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<ContentMatch> matches = new ArrayList<>();
        for (ContentMatch match : candidates(gold, predicted)) {
            if (!usedGold.get(match.gold) && !usedPredicted.get(match.predicted)) {
                usedGold.set(match.gold);
                usedPredicted.set(match.predicted);
                matches.add(match);
            }
        }
        return matches;
    }

    private static List<ContentMatch> candidates(List<BitSet> gold, List<BitSet> predicted) {
        List<ContentMatch> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                int shared = QuotationComparison.shared(gold.get(g), predicted.get(p));
                int either = gold.get(g).cardinality() + predicted.get(p).cardinality() - shared;
                if (shared > 0 && shared / (double) either >= LEAST) {
                    candidates.add(new ContentMatch(shared / (double) either, g, p));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }
}
