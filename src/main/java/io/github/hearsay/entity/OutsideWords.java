package io.github.hearsay.entity;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.text.Words;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Words in small letters, and marks, that never stood in a name in training, or only inside of one: most of a text, which
 * the model need not look at. Immutable.
 */
final class OutsideWords {

    /** Never in a name. */
    static final int NEVER = 1;
    /** Never first or last in a name. */
    static final int INSIDE = 2;

    private final IntTable kinds;

    /** @param kinds by the hash of the lower-case form */
    OutsideWords(IntTable kinds) {
        this.kinds = kinds;
    }

    /** For each word whether it may be in a name. */
    boolean[] candidates(Words words, int[] lower) {
        int n = words.size();
        boolean[] candidates = new boolean[n];
        if (!hasCapitals(words)) {
            Arrays.fill(candidates, true);
            return candidates;
        }
        int inside = -1;
        for (int i = 0; i < n; i++) {
            boolean first = words.firstOf(words.sentenceOf(i)) == i;
            int kind = isPlain(words, i) ? kinds.get(lower[i]) : 0;
            if (kind == INSIDE) {
                // It counts once a word that may end a name follows in the sentence, and one that may begin it stands
                // before.
                inside = inside < 0 && !first && candidates[i - 1] ? i : first ? -1 : inside;
                continue;
            }
            candidates[i] = kind != NEVER;
            for (int k = inside; candidates[i] && !first && k >= 0 && k < i; k++) {
                candidates[k] = true;
            }
            inside = -1;
        }
        return candidates;
    }

    /** Whether names in a document can be told from other words by their capitals. */
    static boolean hasCapitals(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has neither capital letters nor digits. */
    static boolean isPlain(Words words, int i) {
        String text = words.text();
        for (int k = words.begin(i); k < words.end(i); k++) {
            char c = text.charAt(k);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    void write(DataOutput out) throws IOException {
        kinds.write(out);
    }

    static OutsideWords read(DataInput in) throws IOException {
        return new OutsideWords(IntTable.read(in));
    }
}
