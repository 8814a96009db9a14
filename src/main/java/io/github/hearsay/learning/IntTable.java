package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An immutable map from hashes to small numbers, by open addressing. */
public final class IntTable {

    private static final int MOST_ENTRIES = 1 << 22;

    private final SortedMap<Integer, Integer> entries;
    private final int[] keys;
    private final int[] values;
    private final int mask;

    /** @param entries keys are hashes, values at least 0 */
    public IntTable(Map<Integer, Integer> entries) {
        this.entries = new TreeMap<>(entries);
        mask = Math.max(1, Integer.highestOneBit(2 * entries.size())) * 2 - 1;
        keys = new int[mask + 1];
        values = new int[mask + 1];
        this.entries.forEach(this::put);
    }

    private void put(int key, int value) {
        int at = key & mask;
        while (values[at] != 0) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        values[at] = value + 1;
    }

    /** The value of a key, or -1. */
    public int get(int key) {
        int at = key & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return values[at] - 1;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(entries.size());
        for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    /**
     * Reads a table.
     *
     * @throws IOException where a size or a value is absurd, or the data ends too early
     */
    public static IntTable read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST_ENTRIES) {
            throw new IOException("no table of " + size + " entries");
        }
        Map<Integer, Integer> entries = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            int key = in.readInt();
            int value = in.readInt();
            if (value < 0) {
                throw new IOException("no value of a table: " + value);
            }
            entries.put(key, value);
        }
        return new IntTable(entries);
    }
}
