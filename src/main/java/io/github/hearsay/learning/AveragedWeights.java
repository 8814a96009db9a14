package io.github.hearsay.learning;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of an averaged perceptron while it learns (Freund and Schapire 1999). The average over all steps is kept
 * lazily: a change counts for the steps that follow it.
 */
public final class AveragedWeights {

    private final int labels;
    private final int mask;
    private final float[] weights;
    private final float[] totals;
    private float step = 1;

    /** @param bits there are 2 to this power rows */
    public AveragedWeights(int labels, int bits) {
        this.labels = labels;
        mask = (1 << bits) - 1;
        weights = new float[(mask + 1) * labels];
        totals = new float[weights.length];
    }

    /** Ends an example: what changes from now on counts for one step less. */
    public void step() {
        step++;
    }

    /** Sums the weights of the first {@code count} features, label by label. */
    public void score(int[] features, int count, float[] scores) {
        Arrays.fill(scores, 0, labels, 0);
        for (int k = 0; k < count; k++) {
            int row = (features[k] & mask) * labels;
            for (int y = 0; y < labels; y++) {
                scores[y] += weights[row + y];
            }
        }
    }

    /** Moves the weights of the first {@code count} features for a label. */
    public void update(int[] features, int count, int label, float by) {
        for (int k = 0; k < count; k++) {
            int at = ((features[k] & mask) * labels) + label;
            weights[at] += by;
            totals[at] += step * by;
        }
    }

    /**
     * The mean of what several learned from the same examples in different order, in bytes: a few large weights are cut
     * off, since the many small ones need the resolution more.
     */
    public static PackedWeights pack(List<AveragedWeights> members) {
        float[] averages = new float[members.get(0).weights.length];
        members.forEach(member -> member.addTo(averages));
        float largest = 1e-6f;
        for (float average : averages) {
            largest = Math.max(largest, Math.abs(average));
        }
        float scale = largest / 127 / 2;
        byte[] bytes = new byte[averages.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(averages[i] / scale)));
        }
        return new PackedWeights(members.get(0).labels, bytes);
    }

    private void addTo(float[] averages) {
        for (int i = 0; i < averages.length; i++) {
            averages[i] += weights[i] - (totals[i] / step);
        }
    }
}
