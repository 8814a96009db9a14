package io.github.hearsay.learning;

import java.util.List;
import java.util.function.Predicate;

/** Finds the best label sequence; its buffers are reused, so it is for one thread. */
final class Viterbi {

    static final float IMPOSSIBLE = -1e9f;

    private final int[][] before;
    private final float spread;
    private final int labels;
    private final int[] alive;
    private float[] best = new float[0];
    private int[] back = new int[0];

    Viterbi(int[][] before) {
        this(before, Float.POSITIVE_INFINITY);
    }

    /** @param spread how far apart any two transitions are at most: what is further behind before one need not be tried */
    Viterbi(int[][] before, float spread) {
        this.before = before;
        this.spread = spread;
        labels = before.length;
        alive = new int[labels];
    }

    /**
     * The best sequence of {@code n} labels.
     *
     * @param scores per position and label; {@link #IMPOSSIBLE} forbids one
     * @param from the position at which the sequence begins in the scores
     * @param transitions from label to label
     */
    int[] decode(float[] scores, int from, int n, float[] transitions, boolean[] mayBegin, boolean[] mayEnd) {
        if (n == 0) {
            return new int[0];
        }
        if (best.length < n * labels) {
            best = new float[n * labels];
            back = new int[n * labels];
        }
        for (int y = 0; y < labels; y++) {
            best[y] = mayBegin[y] ? scores[from * labels + y] : IMPOSSIBLE;
        }
        for (int i = 1; i < n; i++) {
            step(scores, from, i, transitions);
        }
        return path(n, mayEnd);
    }

    private void step(float[] scores, int offset, int i, float[] transitions) {
        int now = i * labels;
        int last = now - labels;
        int[] ends = before[0];
        int living = living(ends, last);
        for (int y = 0; y < labels; y++) {
            // A label that may follow one may follow every label that ends a name, or is none.
            boolean begins = before[y].length == ends.length;
            int[] from = begins ? alive : before[y];
            int count = begins ? living : from.length;
            float top = 2 * IMPOSSIBLE;
            int best = 0;
            for (int k = 0; k < count; k++) {
                float score = this.best[last + from[k]] + transitions[from[k] * labels + y];
                if (score > top) {
                    top = score;
                    best = from[k];
                }
            }
            this.best[now + y] = Math.max(top + scores[offset * labels + now + y], 4 * IMPOSSIBLE);
            back[now + y] = best;
        }
    }

    /** Collects the labels that a next one may follow with profit; how many there are. */
    private int living(int[] ends, int last) {
        float top = Float.NEGATIVE_INFINITY;
        for (int p : ends) {
            top = Math.max(top, best[last + p]);
        }
        int count = 0;
        for (int p : ends) {
            if (best[last + p] >= top - spread) {
                alive[count++] = p;
            }
        }
        return count;
    }

    private int[] path(int n, boolean[] mayEnd) {
        int[] path = new int[n];
        float top = Float.NEGATIVE_INFINITY;
        int last = (n - 1) * labels;
        for (int y = 0; y < labels; y++) {
            if (mayEnd[y] && best[last + y] > top) {
                top = best[last + y];
                path[n - 1] = y;
            }
        }
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = back[i * labels + path[i]];
        }
        return path;
    }

    static boolean[] each(List<String> labels, Predicate<String> test) {
        boolean[] result = new boolean[labels.size()];
        for (int y = 0; y < result.length; y++) {
            result[y] = test.test(labels.get(y));
        }
        return result;
    }
}
