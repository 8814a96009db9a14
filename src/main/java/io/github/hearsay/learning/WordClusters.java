package io.github.hearsay.learning;

import io.github.hearsay.text.Accents;
import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Classes of words that stand in like contexts, known by the hash of the word's form. Immutable; any number of threads may
 * share one.
 */
public final class WordClusters {

    private static final int KIND = 0x48454332;
    private static final int MOST_WORDS = 1 << 22;

    /** In classes of two levels the coarser class is the number, less 1, divided by this. */
    public static final int FINE_PER_COARSE = 32;

    private static final WordClusters NONE = of(Map.of());

    private final IntTable table;

    private WordClusters(IntTable table) {
        this.table = table;
    }

    /** The classes, from 1, of words as {@link #hash} has them. */
    public static WordClusters of(Map<Integer, Integer> classOf) {
        return new WordClusters(new IntTable(classOf));
    }

    /**
     * The classes of a name, {@code <name>.clusters}; no word has one where there are rules alone.
     *
     * @throws IllegalArgumentException where there are none, or they cannot be read
     */
    public static WordClusters load(ModelSource models, String name) {
        return models.isRules() ? NONE : models.load("learning", name + ".clusters", WordClusters::read);
    }

    /** The class of a word, from 1; 0 for one that is not known. The word is given as {@link #hash} has it. */
    public int of(int hash) {
        return Math.max(0, table.get(hash));
    }

    /** The hash of a word's form, in which all digits are alike, and accents are on their letters. */
    public static int hash(CharSequence text, int begin, int end) {
        return Accents.read(text, begin, end, WordClusters::hashOfComposed);
    }

    private static int hashOfComposed(CharSequence text, int begin, int end) {
        int h = 0x811c9dc5;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            h = (h ^ (Character.isDigit(c) ? '0' : c == '’' ? '\'' : c)) * 0x01000193;
        }
        return h;
    }

    /** Adds the classes of all words to a map, each changed by what was there before. */
    public void mergeInto(Map<Integer, Integer> map, IntBinaryOperator merge) {
        forEach((hash, known) -> map.put(hash, merge.applyAsInt(map.getOrDefault(hash, 0), known)));
    }

    /** Tells of each word's hash and class. */
    public void forEach(IntBinaryConsumer consumer) {
        for (int hash : table.keys()) {
            consumer.accept(hash, table.get(hash));
        }
    }

    /** Called with a hash and its class. */
    @FunctionalInterface
    public interface IntBinaryConsumer {
        void accept(int hash, int wordClass);
    }

    public int words() {
        return table.size();
    }

    /** Writes the classes; the same ones give the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, KIND, data -> {
            int[] hashes = table.keys();
            data.writeInt(hashes.length);
            int last = Integer.MIN_VALUE;
            for (int hash : hashes) {
                IntTable.writeNumber(data, hash - last);
                last = hash;
            }
            for (int hash : hashes) {
                data.writeShort(table.get(hash));
            }
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException where the stream holds no such classes, or ends too early
     */
    public static WordClusters read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, WordClusters::content);
    }

    private static WordClusters content(DataInput data) throws IOException {
        int n = data.readInt();
        if (n < 0 || n > MOST_WORDS) {
            throw new IOException("not a number of words: " + n);
        }
        int[] hashes = new int[n];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < n; i++) {
            last += IntTable.readNumber(data);
            hashes[i] = last;
        }
        IntTable.Builder builder = new IntTable.Builder(n);
        for (int hash : hashes) {
            builder.join(hash, data.readUnsignedShort());
        }
        return new WordClusters(builder.build());
    }
}
