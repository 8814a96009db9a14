package io.github.hearsay.learning;

import java.util.Arrays;

/** The features of a sequence in one flat array; reused from sequence to sequence, for one thread. */
public final class Features {

    private int[] values = new int[1024];
    private int[] starts = new int[128];
    private int positions;
    private int size;

    public void clear() {
        positions = 0;
        size = 0;
    }

    /** Begins the features of the next position. */
    public void next() {
        if (positions + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[positions++] = size;
        starts[positions] = size;
    }

    /** Adds a feature to the last position. */
    public void add(int feature) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 4 * size);
        }
        values[size++] = feature;
        starts[positions] = size;
    }

    public int positions() {
        return positions;
    }

    /** A copy of all features, position by position. */
    int[] values() {
        return Arrays.copyOf(values, size);
    }

    /** Where the features of each position begin in {@link #values()}, and behind the last one where they end. */
    int[] starts() {
        return positions == 0 ? new int[1] : Arrays.copyOf(starts, positions + 1);
    }

    /** The features themselves, not copied; what stands behind the last one means nothing. */
    int[] all() {
        return values;
    }

    int start(int position) {
        return starts[position];
    }

    int value(int index) {
        return values[index];
    }
}
