package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.Arrays;

/** Which words of a document are the same but for case: each gets the number of its type. */
final class Repetitions {

    private static final int SMALL = 1;
    private static final int CAPITAL_INSIDE = 2;

    private final int[] typeOf;
    private final boolean[] capitalized;
    private final int[] seen;
    /** The first two capitalized occurrences of each type, -1 where there is none. */
    private final int[] first;

    private final int[] second;
    private int types;

    Repetitions(Words words, int[] lower) {
        int n = lower.length;
        typeOf = new int[n];
        capitalized = new boolean[n];
        number(lower);
        seen = new int[types];
        first = new int[types];
        second = new int[types];
        Arrays.fill(first, -1);
        Arrays.fill(second, -1);
        for (int i = 0; i < n; i++) {
            capitalized[i] = words.isCapitalized(i);
            count(i, typeOf[i], words.firstOf(words.sentenceOf(i)) < i);
        }
    }

    private void number(int[] lower) {
        int mask = Math.max(1, Integer.highestOneBit(2 * lower.length)) * 2 - 1;
        int[] numbers = new int[mask + 1];
        int[] keys = new int[mask + 1];
        for (int i = 0; i < lower.length; i++) {
            int at = lower[i] & mask;
            while (numbers[at] != 0 && keys[at] != lower[i]) {
                at = (at + 1) & mask;
            }
            if (numbers[at] == 0) {
                keys[at] = lower[i];
                numbers[at] = ++types;
            }
            typeOf[i] = numbers[at] - 1;
        }
    }

    private void count(int i, int type, boolean inside) {
        if (!capitalized[i]) {
            seen[type] |= SMALL;
            return;
        }
        seen[type] |= inside ? CAPITAL_INSIDE : 0;
        if (first[type] < 0) {
            first[type] = i;
        } else if (second[type] < 0) {
            second[type] = i;
        }
    }

    /** How many types there are. */
    int types() {
        return types;
    }

    int typeOf(int i) {
        return typeOf[i];
    }

    /** Whether the document also has the word in lower case (1), or capitalized inside a sentence (2). */
    int seen(int i) {
        return seen[typeOf[i]];
    }

    /** Whether a word is capitalized, and so is another occurrence of it. */
    boolean isRepeated(int i) {
        return capitalized[i] && second[typeOf[i]] >= 0;
    }

    /** Index of the first other occurrence of a capitalized word, -1 where there is none. */
    int elsewhere(int i) {
        int type = typeOf[i];
        return !capitalized[i] ? -1 : first[type] == i ? second[type] : first[type];
    }
}
