package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Weights of hashed features for many labels, a byte each. Eight labels share a {@code long}, so that two additions sum
 * eight weights, in lanes of 16 bits; weights are kept 128 above their value, by which no lane ever borrows. Immutable; any number of
 * threads may share them.
 */
public final class WeightRows {

    private static final int MOST_LABELS = 1 << 10;
    /** Of all rows together, in {@code long}s. */
    private static final int MOST = 1 << 25;

    private static final int LABELS_PER_LONG = 8;
    private static final int BIAS = 128;
    private static final int ROWS_AT_ONCE = 1 << 10;
    /** Adds the bias to eight bytes, or takes it off. */
    private static final long BIASES = 0x8080808080808080L;

    private static final long LANES = 0x00ff00ff00ff00ffL;
    /** So many weights fit into a lane. */
    private static final int MOST_AT_ONCE = 256;

    private final int labels;
    private final int width;
    private final int mask;
    private final long[] rows;

    /** @param weights row by row, one a label; the number of rows is a power of two */
    WeightRows(int labels, byte[] weights) {
        this(labels, weights.length / labels);
        ByteBuffer padded = block(Arrays.copyOf(weights, weights.length + Long.BYTES));
        for (int row = 0; row < count(); row++) {
            pack(padded, row * labels, row);
        }
    }

    /** Empty. */
    private WeightRows(int labels, int count) {
        this.labels = labels;
        width = width(labels);
        mask = count - 1;
        rows = new long[count * width];
    }

    private static int width(int labels) {
        return (labels + LABELS_PER_LONG - 1) / LABELS_PER_LONG;
    }

    /** Whether there can be so many labels and rows, as a file may say that is damaged. */
    static boolean permits(int labels, int count) {
        return labels > 0
                && labels <= MOST_LABELS
                && count > 0
                && Integer.bitCount(count) == 1
                && (long) width(labels) * count <= MOST;
    }

    private static ByteBuffer block(byte[] weights) {
        return ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Fills a row with the weights from an index on, behind which eight more bytes may be read. */
    private void pack(ByteBuffer weights, int from, int row) {
        int at = row * width;
        for (int j = 0; j < width; j++) {
            rows[at + j] = weights.getLong(from + j * LABELS_PER_LONG) ^ BIASES;
        }
        rows[at + width - 1] &= -1L >>> (8 * (width * LABELS_PER_LONG - labels));
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
        if (!permits(labels, count)) {
            throw new IOException("no weights of " + labels + " labels and " + count + " rows");
        }
        WeightRows weights = new WeightRows(labels, count);
        byte[] block = new byte[ROWS_AT_ONCE * labels + Long.BYTES];
        ByteBuffer view = block(block);
        for (int row = 0; row < count; row += ROWS_AT_ONCE) {
            int here = Math.min(ROWS_AT_ONCE, count - row);
            in.readFully(block, 0, here * labels);
            for (int k = 0; k < here; k++) {
                weights.pack(view, k * labels, row + k);
            }
        }
        return weights;
    }
}
