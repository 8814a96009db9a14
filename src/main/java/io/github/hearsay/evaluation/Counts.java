package io.github.hearsay.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What precision, recall and F1 are computed from, summed up over documents; for one thread. */
public final class Counts {

    private double right;
    private double found;
    private long predicted;
    private long gold;

    /** Counts items of which as many predicted ones are right as gold ones were found. */
    public void add(long hits, long predictedItems, long goldItems) {
        add((double) hits, predictedItems, (double) hits, goldItems);
    }

    /**
     * Counts items that may be right or found in part.
     *
     * @param rightItems how many of the predicted ones are right
     * @param foundItems how many of the gold ones were found
     */
    public void add(double rightItems, long predictedItems, double foundItems, long goldItems) {
        right += rightItems;
        predicted += predictedItems;
        found += foundItems;
        gold += goldItems;
    }

    /** Counts items that are right where they are equal; what occurs twice on both sides is one hit. */
    public void addEqual(Collection<?> predictedItems, Collection<?> goldItems) {
        Set<Object> both = new HashSet<>(goldItems);
        both.retainAll(new HashSet<>(predictedItems));
        add(both.size(), predictedItems.size(), goldItems.size());
    }

    /** Number of predicted items. */
    public long predicted() {
        return predicted;
    }

    /** Number of gold items. */
    public long gold() {
        return gold;
    }

    /** The result over all that was counted so far. */
    public Score score(String metric) {
        return Score.of(metric, Score.share(right, predicted), Score.share(found, gold));
    }
}
