package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights of hashed features for a number of labels. Four labels share a {@code long} in lanes of 16 bits, so that one
 * addition sums four of them; a borrow from a lower lane is given back when the lanes are read. Immutable; any number of
 * threads may share one.
 */
public final class PackedWeights {

    private static final int LANES = 4;
    private static final int MOST_LABELS = 1 << 10;
    private static final int MOST_WEIGHTS = 1 << 27;

    private final int labels;
    private final int width;
    private final int mask;
    private final long[] rows;

    /** @param weights row by row, one a label; the number of rows is a power of two */
    PackedWeights(int labels, byte[] weights) {
        this.labels = labels;
        width = (labels + LANES - 1) / LANES;
        int count = weights.length / labels;
        mask = count - 1;
        rows = new long[count * width];
        for (int row = 0; row < count; row++) {
            for (int y = 0; y < labels; y++) {
                rows[(row * width) + (y / LANES)] += (long) weights[(row * labels) + y] << (16 * (y % LANES));
            }
        }
    }

    public int labels() {
        return labels;
    }

    /** How many sums {@link #add} needs. */
    public int width() {
        return width;
    }

    /** Adds the weights of a feature to packed sums; at most 250 features may be added up. */
    public void add(int feature, long[] sums) {
        int from = (feature & mask) * width;
        for (int j = 0; j < width; j++) {
            sums[j] += rows[from + j];
        }
    }

    /** Reads the lanes of packed sums. */
    public void unpack(long[] sums, int[] scores) {
        for (int j = 0; j < width; j++) {
            long packed = sums[j];
            int behind = Math.min(labels, (j + 1) * LANES);
            for (int y = j * LANES; y < behind; y++) {
                scores[y] = (short) packed;
                packed = (packed - (short) packed) >> 16;
            }
        }
    }

    /** The best label by packed sums, the first one where several are equal. */
    public int best(long[] sums) {
        int best = 0;
        int top = Integer.MIN_VALUE;
        for (int j = 0; j < width; j++) {
            long packed = sums[j];
            int behind = Math.min(labels, (j + 1) * LANES);
            for (int y = j * LANES; y < behind; y++) {
                short score = (short) packed;
                if (score > top) {
                    top = score;
                    best = y;
                }
                packed = (packed - score) >> 16;
            }
        }
        return best;
    }

    /** Writes the weights, one byte each. */
    public void write(DataOutput out) throws IOException {
        int count = mask + 1;
        out.writeInt(labels);
        out.writeInt(count);
        byte[] bytes = new byte[count * labels];
        long[] sums = new long[width];
        int[] scores = new int[labels];
        for (int row = 0; row < count; row++) {
            System.arraycopy(rows, row * width, sums, 0, width);
            unpack(sums, scores);
            for (int y = 0; y < labels; y++) {
                bytes[(row * labels) + y] = (byte) scores[y];
            }
        }
        out.write(bytes);
    }

    /**
     * Reads weights.
     *
     * @throws IOException where the sizes are absurd, or the data ends too early
     */
    public static PackedWeights read(DataInput in) throws IOException {
        int labels = in.readInt();
        int count = in.readInt();
        boolean sane = labels > 0 && labels <= MOST_LABELS && Integer.bitCount(count) == 1 && count > 0;
        if (!sane || (long) labels * count > MOST_WEIGHTS) {
            throw new IOException("no weights of " + labels + " labels and " + count + " rows");
        }
        byte[] bytes = new byte[count * labels];
        in.readFully(bytes);
        return new PackedWeights(labels, bytes);
    }
}
