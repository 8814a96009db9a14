package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * MUC (Vilain et al. 1995): a chain of n mentions has n - 1 links, of which one is missed wherever the other side breaks
 * the chain.
 */
final class LinkMetric implements ChainMetric {

    private long goldHits;
    private long goldLinks;
    private long predictedHits;
    private long predictedLinks;

    @Override
    public void add(Partition gold, Partition predicted) {
        for (Set<Span> chain : gold.chains()) {
            goldHits += chain.size() - pieces(chain, predicted);
            goldLinks += chain.size() - 1;
        }
        for (Set<Span> chain : predicted.chains()) {
            predictedHits += chain.size() - pieces(chain, gold);
            predictedLinks += chain.size() - 1;
        }
    }

    private static int pieces(Set<Span> chain, Partition other) {
        Set<Set<Span>> pieces = new HashSet<>();
        chain.forEach(mention -> pieces.add(other.around(mention)));
        return pieces.size();
    }

    @Override
    public Score score() {
        return Score.of(
                "MUC", Score.share((double) predictedHits, predictedLinks), Score.share((double) goldHits, goldLinks));
    }
}
