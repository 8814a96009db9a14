package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Weights of hashed features for four labels. Those of a feature, one byte each and 128 too high, share an {@code int}; they
 * are summed two at a time in lanes of 16 bits. Immutable; any number of threads may share one.
 */
public final class QuadWeights {

    public static final int LABELS = 4;

    /** How many features can be summed up. */
    public static final int MOST_FEATURES = 256;

    private static final int BIAS = 128;
    /** Adds or takes away 128 from each of four bytes, by exclusive or. */
    private static final int BIASES = 0x80808080;

    private static final int TWO_LANES = 0x00ff00ff;
    private static final int LANE = 0xffff;
    private static final int MOST_ROWS = 1 << 25;

    private final int[] rows;
    private final int mask;

    /** @param weights row by row, one a label; the number of rows is a power of two */
    QuadWeights(byte[] weights) {
        rows = new int[weights.length / LABELS];
        mask = rows.length - 1;
        ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(rows);
        for (int i = 0; i < rows.length; i++) {
            rows[i] ^= BIASES;
        }
    }

    /** Sums the weights of the first {@code count} features, label by label. */
    public void score(int[] features, int count, float[] scores) {
        int even = 0;
        int odd = 0;
        for (int k = 0; k < count; k++) {
            int row = rows[features[k] & mask];
            even += row & TWO_LANES;
            odd += (row >>> 8) & TWO_LANES;
        }
        int bias = BIAS * count;
        scores[0] = (even & LANE) - bias;
        scores[1] = (odd & LANE) - bias;
        scores[2] = (even >>> 16) - bias;
        scores[3] = (odd >>> 16) - bias;
    }

    /** Writes the weights, one byte each. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(rows.length);
        byte[] bytes = new byte[rows.length * LABELS];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((rows[i / LABELS] ^ BIASES) >>> (8 * (i % LABELS)));
        }
        out.write(bytes);
    }

    /**
     * Reads weights.
     *
     * @throws IOException where the size is absurd, or the data ends too early
     */
    public static QuadWeights read(DataInput in) throws IOException {
        int count = in.readInt();
        if (count <= 0 || count > MOST_ROWS || Integer.bitCount(count) != 1) {
            throw new IOException("no weights of " + count + " rows");
        }
        byte[] bytes = new byte[count * LABELS];
        in.readFully(bytes);
        return new QuadWeights(bytes);
    }
}
