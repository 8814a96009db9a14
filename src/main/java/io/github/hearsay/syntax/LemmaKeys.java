package io.github.hearsay.syntax;

import io.github.hearsay.learning.Hash;

/** The keys under which rules of lemmas are filed: the tag and case of a word, with more and more of its end. */
final class LemmaKeys {

    /** The whole word is filed one level above its longest ending. */
    static final int WHOLE = 7;

    /** How many frequent rules of a tag are tried where the endings lead to no known word. */
    static final int ALTERNATIVES = 6;

    private LemmaKeys() {}

    /** Tag and case of a word. A capital at the beginning of a sentence says less than one inside. */
    static int of(int tag, String form, boolean first) {
        int shape = WordShape.of(form, 0, form.length()) & WordShape.CASE;
        boolean capital = shape == WordShape.CAPITALIZED || shape == WordShape.ONE_CAPITAL || shape == WordShape.MIXED;
        return (tag * 16) + (shape == WordShape.ALL_CAPITAL ? 3 : capital ? (first ? 1 : 2) : 0);
    }

    /** The key of the last {@code length} code units of a form in lower case, or of all of it at {@link #WHOLE}. */
    static int at(int key, String lower, int length) {
        int from = length == WHOLE ? 0 : lower.length() - length;
        return Hash.feature((key * 8) + length, Hash.of(lower, from, lower.length()));
    }

    /** The key of a rule that is frequent for a tag and case. */
    static int alternative(int key, int index) {
        return Hash.feature(key, 0x0a17, index);
    }

    /** The longest ending that a form has, the whole form excluded. */
    static int longest(String lower) {
        return Math.min(WHOLE - 1, lower.length());
    }
}
