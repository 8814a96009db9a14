package io.github.hearsay.learning;

import java.util.List;
import java.util.function.Predicate;

/** Finds the best label sequence; its buffers are reused, so it is for one thread. */
final class Viterbi {

    static final float IMPOSSIBLE = -1e9f;

    private final int[][] before;
    private final int labels;
    private float[] best = new float[0];
    private int[] back = new int[0];

    Viterbi(int[][] before) {
        this.before = before;
        labels = before.length;
    }

    /**
     * The best sequence of {@code n} labels.
     *
     * @param scores per position and label; {@link #IMPOSSIBLE} forbids one
     * @param transitions from label to label
     */
    int[] decode(float[] scores, int n, float[] transitions, boolean[] mayBegin, boolean[] mayEnd) {
        if (n == 0) {
            return new int[0];
        }
        if (best.length < n * labels) {
            best = new float[n * labels];
            back = new int[n * labels];
        }
        for (int y = 0; y < labels; y++) {
            best[y] = mayBegin[y] ? scores[y] : IMPOSSIBLE;
        }
        for (int i = 1; i < n; i++) {
            step(scores, i, transitions);
        }
        return path(n, mayEnd);
    }

    private void step(float[] scores, int i, float[] transitions) {
        int now = i * labels;
        int last = now - labels;
        for (int y = 0; y < labels; y++) {
            float top = 2 * IMPOSSIBLE;
            int from = 0;
            for (int p : before[y]) {
                float score = best[last + p] + transitions[p * labels + y];
                if (score > top) {
                    top = score;
                    from = p;
                }
            }
            best[now + y] = Math.max(top + scores[now + y], 4 * IMPOSSIBLE);
            back[now + y] = from;
        }
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
