package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An immutable map from hashes to small numbers, by open addressing. */
public final class IntTable {

    private static final int MOST_ENTRIES = 1 << 22;
    private static final int SEVEN_BITS = 0x7f;

    private final int size;

    /** A key, and its value increased by one, by turns: what is looked up together lies together. */
    private final int[] table;

    private final int mask;

    /** @param entries keys are hashes, values at least 0 */
    public IntTable(Map<Integer, Integer> entries) {
        this(entries.size());
        new TreeMap<>(entries).forEach(this::put);
    }

    private IntTable(int size) {
        this.size = size;
        mask = Math.max(1, Integer.highestOneBit(2 * size)) * 2 - 1;
        table = new int[2 * (mask + 1)];
    }

    private void put(int key, int value) {
        int at = slot(key);
        table[at] = key;
        table[at + 1] = value + 1;
    }

    /** Where a key is, or would be put. */
    private int slot(int key) {
        int at = 2 * (key & mask);
        while (table[at + 1] != 0 && table[at] != key) {
            at = (at + 2) & (table.length - 1);
        }
        return at;
    }

    int size() {
        return size;
    }

    /** The value of a key, or -1. */
    public int get(int key) {
        return table[slot(key) + 1] - 1;
    }

    /** Writes the keys in ascending order, each as its distance from the one before, then their values. */
    public void write(DataOutput out) throws IOException {
        int[] sorted = sortedKeys();
        out.writeInt(size);
        int last = Integer.MIN_VALUE;
        for (int key : sorted) {
            writeNumber(out, key - last);
            last = key;
        }
        for (int key : sorted) {
            writeNumber(out, get(key));
        }
    }

    private int[] sortedKeys() {
        return IntStream.rangeClosed(0, mask)
                .filter(i -> table[2 * i + 1] != 0)
                .map(i -> table[2 * i])
                .sorted()
                .toArray();
    }

    /** Seven bits a byte, the lowest ones first; the highest bit of a byte says that more follow. */
    private static void writeNumber(DataOutput out, int number) throws IOException {
        int rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.writeByte(rest | ~SEVEN_BITS);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(DataInput in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int b = in.readByte();
            number |= (b & SEVEN_BITS) << shift;
            if (b >= 0) {
                return number;
            }
        }
        throw new IOException("no number of a table");
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
        int[] sorted = new int[size];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            last += readNumber(in);
            sorted[i] = last;
        }
        IntTable table = new IntTable(size);
        for (int key : sorted) {
            int value = readNumber(in);
            if (value < 0) {
                throw new IOException("no value of a table: " + value);
            }
            table.put(key, value);
        }
        return table;
    }
}
