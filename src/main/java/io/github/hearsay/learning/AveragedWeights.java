package io.github.hearsay.learning;

import java.util.Arrays;

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

    /** The averages in bytes: a few large weights are cut off, since the many small ones need the resolution more. */
    public WeightRows pack() {
        return new WeightRows(labels, bytes());
    }

    /** As {@link #pack}, for {@link QuadWeights#LABELS} labels. */
    public QuadWeights packQuads() {
        return new QuadWeights(bytes());
    }

    private byte[] bytes() {
        float largest = 1e-6f;
        for (int i = 0; i < weights.length; i++) {
            largest = Math.max(largest, Math.abs(average(i)));
        }
        float scale = largest / 127 / 2;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(average(i) / scale)));
        }
        return bytes;
    }

    private float average(int i) {
        return weights[i] - (totals[i] / step);
    }
}
