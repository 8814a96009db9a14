package io.github.hearsay.syntax;

import java.util.Arrays;

/**
 * A tree whose words are counted from 1; the root is behind the last word, and 0 stands for no word. The dependents of a
 * word are chained in text order. Reused, for one thread.
 */
final class LabelledTree {

    private int size;
    int[] head = new int[64];
    int[] label = new int[64];
    int[] count = new int[64];
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] following = new int[64];
    private int[] preceding = new int[64];

    int size() {
        return size;
    }

    /** Takes up the heads of words; no labels are known. */
    void fill(int[] heads, int words) {
        size = words;
        int n = words + 2;
        if (head.length < n) {
            head = new int[2 * n];
            label = new int[2 * n];
            count = new int[2 * n];
            first = new int[2 * n];
            last = new int[2 * n];
            following = new int[2 * n];
            preceding = new int[2 * n];
        }
        for (int[] array : new int[][] {count, first, last, following, preceding}) {
            Arrays.fill(array, 0, n, 0);
        }
        Arrays.fill(label, 0, n, -1);
        head[0] = 0;
        head[words + 1] = 0;
        for (int d = 1; d <= words; d++) {
            chain(d, heads[d]);
        }
    }

    private void chain(int d, int h) {
        head[d] = h;
        count[h]++;
        if (first[h] == 0) {
            first[h] = d;
        } else {
            following[last[h]] = d;
            preceding[d] = last[h];
        }
        last[h] = d;
    }

    /** The first dependent of a word, or 0. */
    int first(int word) {
        return first[word];
    }

    int last(int word) {
        return last[word];
    }

    /** The next dependent of the same head, or 0. */
    int following(int word) {
        return following[word];
    }

    int preceding(int word) {
        return preceding[word];
    }
}
