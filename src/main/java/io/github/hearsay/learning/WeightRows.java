package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of hashed features for many labels, a byte each. Eight labels share a {@code long}, so that two additions sum
 * eight weights, in lanes of 16 bits; weights are kept 128 above their value, by which no lane ever borrows. Immutable; any number of
 * threads may share them.
 */
public final class WeightRows {

    private static final int MOST_LABELS = 1 << 10;
    private static final int MOST_WEIGHTS = 1 << 27;

    private static final int LABELS_PER_LONG = 8;
    private static final int BIAS = 128;
    private static final long LANES = 0x00ff00ff00ff00ffL;
    /** So many weights fit into a lane. */
    private static final int MOST_AT_ONCE = 256;

    private final int labels;
    private final int width;
    private final int mask;
    private final long[] rows;

    /** @param weights row by row, one a label; the number of rows is a power of two */
    WeightRows(int labels, byte[] weights) {
        this.labels = labels;
        width = (labels + LABELS_PER_LONG - 1) / LABELS_PER_LONG;
        int count = weights.length / labels;
        mask = count - 1;
        rows = new long[count * width];
        for (int row = 0; row < count; row++) {
            for (int y = 0; y < labels; y++) {
                long biased = (long) weights[row * labels + y] + BIAS;
                rows[row * width + y / LABELS_PER_LONG] |= biased << (8 * (y % LABELS_PER_LONG));
            }
        }
    }

    public int labels() {
        return labels;
    }

    /** Sums the weights of the features from one to behind another, label by label. */
    public void sum(int[] features, int from, int to, int[] sums) {
        Arrays.fill(sums, 0);
        for (int begin = from; begin < to; begin += MOST_AT_ONCE) {
            addUp(features, begin, Math.min(to, begin + MOST_AT_ONCE), sums);
        }
    }

    private void addUp(int[] features, int from, int to, int[] sums) {
        int bias = BIAS * (to - from);
        for (int j = 0; j < width; j++) {
            long even = 0;
            long odd = 0;
            // Few steps a row, so that the processor has many rows on their way from memory at once.
            for (int k = from; k < to; k++) {
                long row = rows[(features[k] & mask) * width + j];
                even += row & LANES;
                odd += (row >>> 8) & LANES;
            }
            int behind = Math.min(labels, (j + 1) * LABELS_PER_LONG);
            for (int y = j * LABELS_PER_LONG; y < behind; y += 2) {
                sums[y] += (int) (even & 0xffff) - bias;
                even >>>= 16;
            }
            for (int y = j * LABELS_PER_LONG + 1; y < behind; y += 2) {
                sums[y] += (int) (odd & 0xffff) - bias;
                odd >>>= 16;
            }
        }
    }

    /** The label with the highest sum, the first one where several are equal. */
    public static int best(int[] sums) {
        int best = 0;
        for (int y = 1; y < sums.length; y++) {
            best = sums[y] > sums[best] ? y : best;
        }
        return best;
    }

    /** How many rows there are. */
    int count() {
        return mask + 1;
    }

    /** The weights, row by row, one a label. */
    byte[] bytes() {
        byte[] bytes = new byte[count() * labels];
        for (int row = 0; row < count(); row++) {
            for (int y = 0; y < labels; y++) {
                long packed = rows[row * width + y / LABELS_PER_LONG];
                bytes[row * labels + y] = (byte) (((packed >>> (8 * (y % LABELS_PER_LONG))) & 0xff) - BIAS);
            }
        }
        return bytes;
    }

    /** Writes the weights, one byte each. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        out.writeInt(count());
        out.write(bytes());
    }

    /**
     * Reads weights.
     *
     * @throws IOException where the sizes are absurd, or the data ends too early
     */
    public static WeightRows read(DataInput in) throws IOException {
        int labels = in.readInt();
        int count = in.readInt();
        boolean sane = labels > 0 && labels <= MOST_LABELS && Integer.bitCount(count) == 1 && count > 0;
        if (!sane || (long) labels * count > MOST_WEIGHTS) {
            throw new IOException("no weights of " + labels + " labels and " + count + " rows");
        }
        byte[] bytes = new byte[count * labels];
        in.readFully(bytes);
        return new WeightRows(labels, bytes);
    }
}
