package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;

/** The longest stretches of capitalized words in the sentences of a document, and what their initials stand for. */
final class CapitalRuns {

    /** Words of the longest name that an acronym is looked for of. */
    private static final int LONGEST = 6;

    private static final int SHORTEST = 2;

    private final Words words;
    private final int[] first;
    private final int[] last;
    /** The last word of the first stretch that has these initials. */
    private final Int2IntOpenHashMap endOfInitials = new Int2IntOpenHashMap();

    CapitalRuns(Words words) {
        this.words = words;
        int n = words.size();
        first = new int[n];
        last = new int[n];
        endOfInitials.defaultReturnValue(-1);
        int i = 0;
        while (i < n) {
            int behind = words.endOf(words.sentenceOf(i));
            int j = i;
            while (words.isCapitalized(i) && j + 1 < behind && words.isCapitalized(j + 1)) {
                j++;
            }
            for (int k = i; k <= j; k++) {
                first[k] = i;
                last[k] = j;
                addInitials(k, j);
            }
            i = j + 1;
        }
    }

    private void addInitials(int from, int to) {
        int initials = 0;
        for (int k = from; k <= to && k < from + LONGEST; k++) {
            initials = initials * 31 + Character.toUpperCase(words.text().charAt(words.begin(k)));
            if (k > from) {
                endOfInitials.putIfAbsent(initials, k);
            }
        }
    }

    /** Index of the first word of the stretch that a word is in; a word without a capital is alone. */
    int first(int i) {
        return first[i];
    }

    int last(int i) {
        return last[i];
    }

    /** 0 for a word that is alone, 1 for the first one, 2 for the last one, 3 inside. */
    int place(int i) {
        return first[i] == last[i] ? 0 : i == first[i] ? 1 : i == last[i] ? 2 : 3;
    }

    /** How many words more than one the stretch of a word has, at most 5. */
    int more(int i) {
        return Math.min(last[i] - first[i], 5);
    }

    /** Index of the last word of what a word in capitals may be the acronym of, or -1. */
    int endOfAcronym(int i) {
        int length = words.end(i) - words.begin(i);
        if (length < SHORTEST || length > LONGEST) {
            return -1;
        }
        int initials = 0;
        for (int k = words.begin(i); k < words.end(i); k++) {
            char c = words.text().charAt(k);
            if (!Character.isUpperCase(c)) {
                return -1;
            }
            initials = initials * 31 + c;
        }
        return endOfInitials.get(initials);
    }
}
