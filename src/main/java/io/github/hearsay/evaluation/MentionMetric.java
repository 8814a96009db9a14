package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.Map;
import java.util.Set;

/** B-cubed (Bagga and Baldwin 1998): the share of each mention's chain that the other side gives it too, averaged. */
final class MentionMetric implements ChainMetric {

    private final String name;
    private double goldShares;
    private long goldMentions;
    private double predictedShares;
    private long predictedMentions;

    MentionMetric(String name) {
        this.name = name;
    }

    @Override
    public void add(Partition gold, Partition predicted) {
        goldShares += shares(gold, predicted);
        goldMentions += gold.of().size();
        predictedShares += shares(predicted, gold);
        predictedMentions += predicted.of().size();
    }

    private static double shares(Partition side, Partition other) {
        double sum = 0;
        for (Map.Entry<Span, Set<Span>> mention : side.of().entrySet()) {
            Set<Span> theirs = other.of().getOrDefault(mention.getKey(), Set.of());
            sum += Partition.shared(mention.getValue(), theirs)
                    / (double) mention.getValue().size();
        }
        return sum;
    }

    @Override
    public Score score() {
        return Score.of(name, Score.share(predictedShares, predictedMentions), Score.share(goldShares, goldMentions));
    }
}
