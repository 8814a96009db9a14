package io.github.hearsay.syntax;

import io.github.hearsay.learning.QuadWeights;
import java.util.Arrays;

/**
 * Two parsers that read a sentence from either end, and together are better than each of them; too slow for use, but good
 * to learn from. Of the trees that either likes best, the one is taken that both like best together (Sagae and Lavie 2006
 * combine parsers in this spirit). Reuses its buffers, so it is for one thread.
 */
final class TreeTeacher {

    private static final int BEAM = 8;
    private static final float REACH = 800;

    /** So many trees of either reading are compared. */
    private static final int TREES = 8;

    private final TreeSearch forward;
    private final TreeSearch backward;
    private final ParserWords words = new ParserWords();
    private final ParserWords mirrored = new ParserWords();
    private int[] best = new int[0];
    private float bestScore;

    TreeTeacher(QuadWeights forward, QuadWeights backward) {
        this.forward = new TreeSearch(BEAM, REACH, forward::score);
        this.backward = new TreeSearch(BEAM, REACH, backward::score);
    }

    /** The heads of the words of a table, counted from 1; the root is behind the last word. */
    int[] heads(WordTable table, int[] tags) {
        words.fill(table, tags, 0, false);
        mirrored.fill(table, tags, 0, true);
        forward.search(words);
        backward.search(mirrored);
        choose(words.size());
        return Arrays.copyOf(best, words.size() + 1);
    }

    private void choose(int n) {
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
}
