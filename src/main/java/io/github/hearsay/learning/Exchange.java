package io.github.hearsay.learning;

import java.util.Arrays;

/**
 * Puts words into classes so that the class of a word tells most about the class of the next: each word in turn moves to
 * the class where the likelihood of the bigrams is greatest (Martin, Liermann, Ney 1998).
 */
final class Exchange {

    private static final int TABLE = 1 << 16;

    private final BigramCounts bigrams;
    private final int classes;
    private final int[] classOf;
    private final int[][] pairs;
    private final long[] totals;
    private final double[] small = new double[TABLE];
    private final int[] after;
    private final int[] before;
    private int loops;

    Exchange(BigramCounts bigrams, int classes) {
        this.bigrams = bigrams;
        this.classes = classes;
        classOf = new int[bigrams.size()];
        pairs = new int[classes][classes];
        totals = new long[classes];
        after = new int[classes];
        before = new int[classes];
        for (int i = 1; i < TABLE; i++) {
            small[i] = i * Math.log(i);
        }
        for (int w = 0; w < classOf.length; w++) {
            classOf[w] = w % classes;
        }
        for (int w = 0; w < classOf.length; w++) {
            totals[classOf[w]] += bigrams.totals[w];
            for (int k = 0; k < bigrams.others[w].length; k++) {
                pairs[classOf[w]][classOf[bigrams.others[w][k]]] += bigrams.counts[w][k];
            }
        }
    }

    /** The class of each word after some rounds over all words. */
    int[] run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int w = 0; w < classOf.length; w++) {
                moved += place(w) ? 1 : 0;
            }
            if (moved * 200 < classOf.length) {
                break;
            }
        }
        return classOf.clone();
    }

    private boolean place(int w) {
        collect(w);
        int from = classOf[w];
        shift(w, from, -1);
        int[] near = nonZero(after);
        int[] nearBefore = nonZero(before);
        int best = from;
        double top = gain(w, from, near, nearBefore);
        for (int c = 0; c < classes; c++) {
            double gain = c == from ? top : gain(w, c, near, nearBefore);
            if (gain > top + 1e-9) {
                top = gain;
                best = c;
            }
        }
        classOf[w] = best;
        shift(w, best, 1);
        return best != from;
    }

    /** Counts the classes behind and before a word; its own repetitions move with it. */
    private void collect(int w) {
        Arrays.fill(after, 0);
        Arrays.fill(before, 0);
        loops = 0;
        for (int k = 0; k < bigrams.others[w].length; k++) {
            if (bigrams.others[w][k] == w) {
                loops = bigrams.counts[w][k];
            } else {
                after[classOf[bigrams.others[w][k]]] += bigrams.counts[w][k];
            }
        }
        for (int k = 0; k < bigrams.othersBefore[w].length; k++) {
            if (bigrams.othersBefore[w][k] != w) {
                before[classOf[bigrams.othersBefore[w][k]]] += bigrams.countsBefore[w][k];
            }
        }
    }

    private void shift(int w, int c, int sign) {
        totals[c] += sign * bigrams.totals[w];
        for (int d = 0; d < classes; d++) {
            pairs[c][d] += sign * after[d];
            pairs[d][c] += sign * before[d];
        }
        pairs[c][c] += sign * loops;
    }

    private double gain(int w, int c, int[] near, int[] nearBefore) {
        double gain = 0;
        int[] row = pairs[c];
        for (int d : near) {
            if (d != c) {
                gain += xlogx(row[d] + after[d]) - xlogx(row[d]);
            }
        }
        for (int d : nearBefore) {
            if (d != c) {
                gain += xlogx(pairs[d][c] + before[d]) - xlogx(pairs[d][c]);
            }
        }
        gain += xlogx(row[c] + after[c] + before[c] + loops) - xlogx(row[c]);
        return gain - 2 * (xlogx(totals[c] + bigrams.totals[w]) - xlogx(totals[c]));
    }

    private double xlogx(long n) {
        return n < TABLE ? small[(int) n] : (double) n * Math.log((double) n);
    }

    private static int[] nonZero(int[] counts) {
        int[] found = new int[counts.length];
        int n = 0;
        for (int d = 0; d < counts.length; d++) {
            if (counts[d] > 0) {
                found[n++] = d;
            }
        }
        return Arrays.copyOf(found, n);
    }
}
