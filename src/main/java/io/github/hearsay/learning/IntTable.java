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
        this(builder(entries));
    }

    private IntTable(Builder builder) {
        size = builder.size;
        table = builder.table;
        mask = table.length / 2 - 1;
    }

    private static Builder builder(Map<Integer, Integer> entries) {
        Builder builder = new Builder(entries.size());
        new TreeMap<>(entries).forEach(builder::join);
        return builder;
    }

    /** Collects entries; for one thread. */
    public static final class Builder {

        private final int[] table;
        private int size;

        /** @param most how many different keys there may be */
        public Builder(int most) {
            table = new int[4 * Math.max(1, Integer.highestOneBit(most + most / 2))];
        }

        /** Sets the bits of a value, at least 0, in what the key has. */
        public void join(int key, int value) {
            int at = slot(table, key);
            size += table[at + 1] == 0 ? 1 : 0;
            table[at] = key;
            table[at + 1] = (Math.max(0, table[at + 1] - 1) | value) + 1;
        }

        /** The table; this builder is of no use afterwards. */
        public IntTable build() {
            return new IntTable(this);
        }
    }

    /** Where a key is, or would be put: by its highest bits, so that keys in ascending order are put side by side. */
    private static int slot(int[] table, int key) {
        int at = 2 * (key >>> (Integer.numberOfLeadingZeros(table.length) + 2));
        while (table[at + 1] != 0 && table[at] != key) {
            at = (at + 2) & (table.length - 1);
        }
        return at;
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** The value of a key, or -1. */
    public int get(int key) {
        return table[slot(table, key) + 1] - 1;
    }

    /** Writes the keys in ascending order, each as its distance from the one before, then their values. */
    public void write(DataOutput out) throws IOException {
        int[] sorted = keys();
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

    /** All keys, ascending. */
    int[] keys() {
        return IntStream.rangeClosed(0, mask)
                .filter(i -> table[2 * i + 1] != 0)
                .map(i -> table[2 * i])
                .sorted()
                .toArray();
    }

    /** Seven bits a byte, the lowest ones first; the highest bit of a byte says that more follow. */
    static void writeNumber(DataOutput out, int number) throws IOException {
        int rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.writeByte(rest | ~SEVEN_BITS);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int readNumber(DataInput in) throws IOException {
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
        Builder builder = new Builder(size);
        for (int key : sorted) {
            int value = readNumber(in);
            if (value < 0) {
                throw new IOException("no value of a table: " + value);
            }
            builder.join(key, value);
        }
        return builder.build();
    }
}
