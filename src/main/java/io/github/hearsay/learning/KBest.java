package io.github.hearsay.learning;

import java.util.Arrays;

/**
 * Finds the best few label sequences, by Viterbi's algorithm with several hypotheses for each label of a position. Its buffers
 * are reused, so it is for one thread.
 */
final class KBest {

    private final int[][] before;
    private final boolean[] mayBegin;
    private final boolean[] mayEnd;
    private final int labels;
    private final int k;
    private float[] best = new float[0];
    /** Label and rank of the hypothesis before, packed; -1 where there is none. */
    private int[] back = new int[0];

    KBest(int[][] before, boolean[] mayBegin, boolean[] mayEnd, int k) {
        this.before = before;
        this.mayBegin = mayBegin;
        this.mayEnd = mayEnd;
        this.k = k;
        labels = before.length;
    }

    /** How many sequences are found. */
    int most() {
        return k;
    }

    /** The best sequences of {@code n} labels, at least one, best first; fewer than asked for where no more are possible. */
    int[][] decode(float[] scores, int n, float[] transitions) {
        int width = labels * k;
        if (best.length < n * width) {
            int size = Math.max(n * width, 2 * best.length);
            best = new float[size];
            back = new int[size];
        }
        Arrays.fill(best, 0, n * width, Float.NEGATIVE_INFINITY);
        for (int y = 0; y < labels; y++) {
            if (mayBegin[y]) {
                best[y * k] = scores[y];
            }
        }
        for (int i = 1; i < n; i++) {
            for (int y = 0; y < labels; y++) {
                for (int from : before[y]) {
                    float step = scores[i * labels + y] + transitions[from * labels + y];
                    int last = (i - 1) * width + from * k;
                    int r = 0;
                    while (r < k
                            && best[last + r] > Float.NEGATIVE_INFINITY
                            && insert(i * width + y * k, best[last + r] + step, from * k + r)) {
                        r++;
                    }
                }
            }
        }
        return paths(n);
    }

    /** Puts a hypothesis among those of a cell, if it is good enough; then a worse one may be too. */
    private boolean insert(int cell, float score, int from) {
        int r = k - 1;
        if (score <= best[cell + r]) {
            return false;
        }
        while (r > 0 && score > best[cell + r - 1]) {
            best[cell + r] = best[cell + r - 1];
            back[cell + r] = back[cell + r - 1];
            r--;
        }
        best[cell + r] = score;
        back[cell + r] = from;
        return true;
    }

    private int[][] paths(int n) {
        int width = labels * k;
        float[] top = new float[k];
        int[] last = new int[k];
        Arrays.fill(top, Float.NEGATIVE_INFINITY);
        int found = 0;
        for (int h = 0; h < width; h++) {
            float score = best[(n - 1) * width + h];
            if (!mayEnd[h / k] || score == Float.NEGATIVE_INFINITY || score <= top[k - 1]) {
                continue;
            }
            int r = k - 1;
            while (r > 0 && score > top[r - 1]) {
                top[r] = top[r - 1];
                last[r] = last[r - 1];
                r--;
            }
            top[r] = score;
            last[r] = h;
            found = Math.min(k, found + 1);
        }
        int[][] paths = new int[found][n];
        for (int r = 0; r < found; r++) {
            int h = last[r];
            for (int i = n - 1; i >= 0; i--) {
                paths[r][i] = h / k;
                h = back[i * width + h];
            }
        }
        return paths;
    }
}
