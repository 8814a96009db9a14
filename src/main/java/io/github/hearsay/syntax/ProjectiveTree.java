package io.github.hearsay.syntax;

/**
 * Finds the best projective tree with one root over the words of a sentence, in the cube of its length (Eisner 1996). Reuses
 * its buffers, so it is for one thread.
 */
final class ProjectiveTree {

    private int n;
    private float[] arcs = new float[0];
    /** Best sums of spans from one word to another whose first or last word governs all others. */
    private float[] fromFirst = new float[0];

    private float[] fromLast = new float[0];
    /** The same of spans that end with an arc between their first and last words. */
    private float[] arcFromFirst = new float[0];

    private float[] arcFromLast = new float[0];
    private int[] splitFirst = new int[0];
    private int[] splitLast = new int[0];
    private int[] splitArc = new int[0];
    private int[] governors = new int[0];

    /**
     * The governors of the words, counted from 1; 0 for the root.
     *
     * @param scores of each word a row: the score of being the root, then of depending on each word of the sentence
     */
    int[] best(float[] scores, int words) {
        n = words;
        arcs = scores;
        if (fromFirst.length < n * n) {
            fromFirst = new float[n * n];
            fromLast = new float[n * n];
            arcFromFirst = new float[n * n];
            arcFromLast = new float[n * n];
            splitFirst = new int[n * n];
            splitLast = new int[n * n];
            splitArc = new int[n * n];
        }
        governors = new int[n];
        for (int i = 0; i < n; i++) {
            fromFirst[i * n + i] = 0;
            fromLast[i * n + i] = 0;
        }
        for (int length = 1; length < n; length++) {
            for (int first = 0; first + length < n; first++) {
                join(first, first + length);
                complete(first, first + length);
            }
        }
        int root = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int r = 0; r < n; r++) {
            float sum = fromLast[r] + fromFirst[r * n + n - 1] + arc(r, -1);
            if (sum > most) {
                most = sum;
                root = r;
            }
        }
        governors[root] = 0;
        unfoldFromLast(0, root);
        unfoldFromFirst(root, n - 1);
        return governors;
    }

    private float arc(int dependent, int governor) {
        return arcs[dependent * (n + 1) + governor + 1];
    }

    private void join(int first, int last) {
        float most = Float.NEGATIVE_INFINITY;
        int split = first;
        for (int q = first; q < last; q++) {
            float sum = fromFirst[first * n + q] + fromLast[(q + 1) * n + last];
            if (sum > most) {
                most = sum;
                split = q;
            }
        }
        int at = first * n + last;
        splitArc[at] = split;
        arcFromFirst[at] = most + arc(last, first);
        arcFromLast[at] = most + arc(first, last);
    }

    private void complete(int first, int last) {
        int at = first * n + last;
        float most = Float.NEGATIVE_INFINITY;
        for (int q = first; q < last; q++) {
            float sum = fromLast[first * n + q] + arcFromLast[q * n + last];
            if (sum > most) {
                most = sum;
                splitLast[at] = q;
            }
        }
        fromLast[at] = most;
        most = Float.NEGATIVE_INFINITY;
        for (int q = first + 1; q <= last; q++) {
            float sum = arcFromFirst[first * n + q] + fromFirst[q * n + last];
            if (sum > most) {
                most = sum;
                splitFirst[at] = q;
            }
        }
        fromFirst[at] = most;
    }

    private void unfoldFromFirst(int first, int last) {
        int end = last;
        int begin = first;
        while (begin < end) {
            int q = splitFirst[begin * n + end];
            governors[q] = begin + 1;
            unfoldArc(begin, q);
            begin = q;
        }
    }

    private void unfoldFromLast(int first, int last) {
        int end = last;
        while (first < end) {
            int q = splitLast[first * n + end];
            governors[q] = end + 1;
            unfoldArc(q, end);
            end = q;
        }
    }

    private void unfoldArc(int first, int last) {
        int split = splitArc[first * n + last];
        unfoldFromFirst(first, split);
        unfoldFromLast(split + 1, last);
    }
}
