package io.github.hearsay.syntax;

import java.util.Arrays;

/**
 * Builds the trees of sentences with a parser; reuses its buffers, so it is for one thread. The sentence is read from both
 * ends; of the trees that either reading likes best, the one that both like best together is taken (Sagae and Lavie 2006
 * combine parsers in this spirit).
 */
final class TreeBuilder {

    /** How many half-built trees are followed at a time. */
    private static final int BEAM = 8;

    /** A half-built tree is given up where the best one's score is so much higher. */
    private static final float REACH = 400;

    /** So many trees of either reading are compared. */
    private static final int TREES = 4;

    private final Parser parser;
    private final TreeSearch forward;
    private final TreeSearch backward;
    private final ParserWords words = new ParserWords();
    private final ParserWords mirrored = new ParserWords();
    private final LabelledTree tree = new LabelledTree();
    private int[] best = new int[0];
    private float bestScore;

    TreeBuilder(Parser parser) {
        this.parser = parser;
        forward = new TreeSearch(BEAM, REACH, parser.forward()::score);
        backward = new TreeSearch(BEAM, REACH, parser.backward()::score);
    }

    /**
     * The tree of the words of a table, counted from 1; the builder's own, good until the next call. Exactly one word
     * hangs under the root.
     *
     * @param from index of the tag of the first word
     */
    LabelledTree build(WordTable table, int[] tags, int from) {
        words.fill(table, tags, from, false);
        mirrored.fill(table, tags, from, true);
        forward.search(words);
        backward.search(mirrored);
        choose(words.size());
        oneRoot(best);
        tree.fill(best, words.size());
        parser.labeler().label(words, tree);
        return tree;
    }

    /** Sets the best tree. */
    private void choose(int n) {
        best = forward.heads(0);
        if (Arrays.equals(best, 1, n + 1, Projection.mirror(backward.heads(0), n), 1, n + 1)) {
            return;
        }
        bestScore = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < Math.min(TREES, forward.size()); k++) {
            int[] heads = forward.heads(k);
            offer(heads, forward.score(k) + backward.score(Projection.mirror(heads, n)));
        }
        for (int k = 0; k < Math.min(TREES, backward.size()); k++) {
            int[] heads = Projection.mirror(backward.heads(k), n);
            offer(heads, backward.score(k) + forward.score(heads));
        }
    }

    private void offer(int[] heads, float score) {
        if (score > bestScore) {
            bestScore = score;
            best = heads;
        }
    }

    /** Of several words under the root the first one stays; it becomes the head of the others. */
    private void oneRoot(int[] heads) {
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (heads[i] == words.root()) {
                first = first == 0 ? i : first;
                heads[i] = first == i ? heads[i] : first;
            }
        }
    }
}
