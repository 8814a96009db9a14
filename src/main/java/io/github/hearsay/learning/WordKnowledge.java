package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * What is known of words from texts much larger than any treebank, by the hash of the word in lower case, its digits all 0:
 * its cluster in news and encyclopedias, its cluster in short messages (Brown et al. 1992, two hierarchies), and which tags
 * it had. Clusters are numbered in the order of the leaves of their tree, so that what is left of a number without its
 * lowest bits is a coarser cluster. Immutable, and shared by all that use it, since it is large.
 */
public final class WordKnowledge {

    /** Marks the file in front. */
    static final int KIND = 0x48455701;

    private static final int NEWS_BITS = 11;
    private static final int TALK_BITS = 10;

    private final String language;
    private final IntTable table;
    private final int words;

    private WordKnowledge(String language, IntTable table) {
        this.language = language;
        this.table = table;
        words = table.size();
    }

    /**
     * Those of {@code /io/github/hearsay/learning/<language>/words.classes}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static WordKnowledge of(String language) {
        return ModelSource.shipped(language, ModelSource.FAST)
                .load(
                        "learning",
                        "words.classes",
                        in -> new WordKnowledge(language, ModelFile.read(in, KIND, IntTable::read)));
    }

    /** All classes of a word as one number; 0 for a word that is not known. */
    public int of(int word) {
        return Math.max(0, table.get(word));
    }

    /** The cluster in news and encyclopedias, from 1; 0 where there is none. */
    public static int news(int classes) {
        return classes & ((1 << NEWS_BITS) - 1);
    }

    /** The cluster in short messages, from 1; 0 where there is none. */
    public static int talk(int classes) {
        return (classes >> NEWS_BITS) & ((1 << TALK_BITS) - 1);
    }

    /** The number of the set of tags, from 1; 0 where none is known. */
    public static int tags(int classes) {
        return classes >>> (NEWS_BITS + TALK_BITS);
    }

    /** Puts the classes of a word into one number. */
    public static int pack(int news, int talk, int tags) {
        return news | (talk << NEWS_BITS) | (tags << (NEWS_BITS + TALK_BITS));
    }

    /** Writes the file that {@link #of(String)} reads. */
    public static void write(OutputStream out, Map<Integer, Integer> classes) throws IOException {
        ModelFile.write(out, KIND, new IntTable(classes)::write);
    }

    /** Notes in a model which classes it was trained with. */
    public void writeName(DataOutput out) throws IOException {
        out.writeUTF(language);
        out.writeInt(words);
    }

    /**
     * The classes that a model was trained with.
     *
     * @throws IOException where they are not those that ship
     */
    public static WordKnowledge readName(DataInput in) throws IOException {
        WordKnowledge classes = of(in.readUTF());
        if (in.readInt() != classes.words) {
            throw new IOException("trained with other word classes");
        }
        return classes;
    }
}
