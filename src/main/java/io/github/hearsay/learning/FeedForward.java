package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A network with one hidden layer of rectified units over hashed features and several outputs, each a number. Immutable;
 * any number of threads may share one.
 */
public final class FeedForward {

    private static final int MOST_OUTPUTS = 1 << 10;

    private final int units;
    private final int outputs;
    private final WeightRows rows;
    /** For each output a weight of each unit, then a constant. */
    private final float[] weights;

    /**
     * A network of given weights.
     *
     * @param rows for each hash of a feature a weight for each unit; their number is a power of two
     * @param weights for each output a weight of each unit by the scale of {@code rows}, then a constant
     */
    FeedForward(int units, byte[] rows, float[] weights) {
        this.units = units;
        this.rows = new WeightRows(units, rows);
        this.weights = weights;
        outputs = weights.length / (units + 1);
    }

    public int outputs() {
        return outputs;
    }

    /** The outputs for the features of a position. */
    public float[] apply(Features features, int position) {
        int[] sums = new int[units];
        int first = features.start(position);
        int end = features.start(position + 1);
        rows.sum(features.all(), first, end, sums);
        float[] results = new float[outputs];
        float norm = (float) (1 / Math.sqrt(Math.max(1, end - first)));
        for (int y = 0; y < outputs; y++) {
            int from = y * (units + 1);
            float sum = 0;
            for (int k = 0; k < units; k++) {
                sum += Math.max(0, sums[k]) * weights[from + k];
            }
            results[y] = sum * norm + weights[from + units];
        }
        return results;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(units);
        out.writeInt(outputs);
        out.writeInt(rows.count());
        out.write(rows.bytes());
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }

    /**
     * Reads a network.
     *
     * @throws IOException where the sizes are absurd, or the data ends too early
     */
    public static FeedForward read(DataInput in) throws IOException {
        int units = in.readInt();
        int outputs = in.readInt();
        int count = in.readInt();
        if (outputs <= 0 || outputs > MOST_OUTPUTS || !WeightRows.permits(units, count)) {
            throw new IOException("no network of " + count + " rows, " + units + " units and " + outputs + " outputs");
        }
        byte[] rows = new byte[units * count];
        in.readFully(rows);
        float[] weights = new float[outputs * (units + 1)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new FeedForward(units, rows, weights);
    }

    /**
     * A network of weights in bytes: a few large weights of rows are cut off, since the many small ones need the
     * resolution more.
     */
    static FeedForward pack(int units, float[] rows, float[] weights) {
        float[] sorted = rows.clone();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Math.abs(sorted[i]);
        }
        Arrays.sort(sorted);
        float scale = Math.max(1e-6f, sorted[(int) (sorted.length * 0.9999)]) / 127;
        byte[] bytes = new byte[rows.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(rows[i] / scale)));
        }
        float[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= i % (units + 1) == units ? 1 : scale;
        }
        return new FeedForward(units, bytes, scaled);
    }
}
