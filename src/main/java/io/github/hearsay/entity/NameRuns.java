package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.Arrays;

/** The longest stretches of neighbouring words of one sentence that may be in names. */
final class NameRuns {

    private int[] first = new int[64];
    private int[] end = new int[64];
    private int size;
    private int words;

    NameRuns(Words text, boolean[] candidates) {
        for (int s = 0; s < text.sentences(); s++) {
            int behind = text.endOf(s);
            int i = text.firstOf(s);
            while (i < behind) {
                int from = i;
                while (i < behind && candidates[i]) {
                    i++;
                }
                if (i > from) {
                    add(from, i);
                } else {
                    i++;
                }
            }
        }
    }

    private void add(int from, int to) {
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
        }
        first[size] = from;
        end[size++] = to;
        words += to - from;
    }

    int size() {
        return size;
    }

    /** How many words all of them have together. */
    int words() {
        return words;
    }

    int first(int run) {
        return first[run];
    }

    /** Index behind the last word. */
    int end(int run) {
        return end[run];
    }
}
