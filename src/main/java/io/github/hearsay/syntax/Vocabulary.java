package io.github.hearsay.syntax;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.WordKnowledge;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is known of words: which tags they may have, by the hash of their lower-case form, and their cluster, by the hash
 * that {@link io.github.hearsay.learning.WordClusters} has.
 *
 * @param kinds words to classes of words that had the same tags in the treebanks
 * @param sole the only tag that the words of a class ever had, as value of the class; classes of several have none
 * @param clusters words to clusters of words in the same contexts, a copy that goes with the model
 * @param wide what large texts say of words, shared by all models
 */
record Vocabulary(IntTable kinds, IntTable sole, IntTable clusters, WordKnowledge wide) {

    /** How many bits of a cluster tell the fine ones apart; those above them are the coarse one. */
    static final int FINE_BITS = 10;

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

    /** What {@link WordKnowledge} knows of a word in lower case. */
    int wide(int word) {
        return wide.of(word);
    }

    void write(DataOutput out) throws IOException {
        kinds.write(out);
        sole.write(out);
        clusters.write(out);
        wide.writeName(out);
    }

    static Vocabulary read(DataInput in) throws IOException {
        return new Vocabulary(IntTable.read(in), IntTable.read(in), IntTable.read(in), WordKnowledge.readName(in));
    }
}
