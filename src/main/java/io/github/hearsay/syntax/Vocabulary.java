package io.github.hearsay.syntax;

import io.github.hearsay.learning.IntTable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is known of words by the hash of their lower-case form: which tags they may have, and their cluster.
 *
 * @param kinds words to classes of words that had the same tags in the treebanks
 * @param sole the only tag that the words of a class ever had, as value of the class; classes of several have none
 * @param clusters words to clusters of words in the same contexts
 */
record Vocabulary(IntTable kinds, IntTable sole, IntTable clusters) {

    int kind(int word) {
        return kinds.get(word);
    }

    /** The only tag of a class of words, or -1. */
    int sole(int kind) {
        return sole.get(kind);
    }

    int cluster(int word) {
        return clusters.get(word);
    }

    void write(DataOutput out) throws IOException {
        kinds.write(out);
        sole.write(out);
        clusters.write(out);
    }

    static Vocabulary read(DataInput in) throws IOException {
        return new Vocabulary(IntTable.read(in), IntTable.read(in), IntTable.read(in));
    }
}
