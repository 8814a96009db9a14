package io.github.hearsay.entity;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.IntTable;
import io.github.hearsay.text.Words;

/** Finds the longest stretches of a document that a list has as names, whatever their case and marks. */
final class ListedNames {

    private static final int LONGEST = 6;

    private ListedNames() {}

    /**
     * For each word 0, or a number that encodes the kinds of the listed name that it is in and where in it the word is: alone,
     * first, inside, or last.
     *
     * @param names kinds by {@link Hash#append} of the words in small letters
     */
    static int[] find(Words words, IntTable names) {
        int[] found = new int[words.size()];
        int i = 0;
        while (i < found.length) {
            i += words.isCapitalized(i) ? mark(words, i, names, found) : 1;
        }
        return found;
    }

    /** Marks the longest name from a word on; how many words to go on by. */
    private static int mark(Words words, int from, IntTable names, int[] found) {
        int behind = Math.min(from + LONGEST, words.endOf(words.sentenceOf(from)));
        int hash = Hash.EMPTY;
        int kinds = 0;
        int last = from;
        for (int k = from; k < behind; k++) {
            hash = Hash.append(hash, words.lower(k));
            int listed = words.isCapitalized(k) ? names.get(hash) : -1;
            if (listed > 0) {
                kinds = listed;
                last = k;
            }
        }
        for (int k = from; kinds > 0 && k <= last; k++) {
            int place = from == last ? 0 : k == from ? 1 : k < last ? 2 : 3;
            found[k] = 4 * kinds + place;
        }
        return last - from + 1;
    }
}
