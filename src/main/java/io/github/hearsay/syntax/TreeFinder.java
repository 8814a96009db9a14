package io.github.hearsay.syntax;

import io.github.hearsay.encoder.Encoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the trees of a document. Immutable; shared by threads. */
interface TreeFinder {

    /** Takes the tree of the words from an index on, good until the next one. */
    @FunctionalInterface
    interface Taker {
        void take(int from, LabelledTree tree);
    }

    /**
     * Builds the trees of all sentences, in text order.
     *
     * @param tags of each word
     */
    void find(Sentences document, int[] tags, Taker taker);

    /** The labels of arcs, by their numbers in trees. */
    List<String> labels();

    /**
     * One by a linear model, where an encoder that learned trees is there by that one.
     *
     * @param longest words of a sentence that is parsed as a whole; others in pieces of so many
     */
    static TreeFinder of(Parser parser, @Nullable Encoder encoder, int longest) {
        LinearTrees linear = new LinearTrees(parser, longest);
        return encoder == null || encoder.labels(EncodedTrees.RELATIONS).isEmpty()
                ? linear
                : new EncodedTrees(encoder, linear);
    }
}
