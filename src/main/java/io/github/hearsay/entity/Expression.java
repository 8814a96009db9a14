package io.github.hearsay.entity;

import org.jspecify.annotations.Nullable;

/**
 * Words that may stand for an entity without naming it: a pronoun, or a noun and what belongs before it.
 *
 * @param end index behind the last word, which is the head
 * @param pronoun null for a noun phrase
 * @param person whether the noun is a title, an office, a kind of person
 */
record Expression(
        int first,
        int end,
        @Nullable Pronoun pronoun,
        Determiner determiner,
        boolean person,
        boolean plural,
        char gender) {

    int head() {
        return end - 1;
    }

    /** Number of words before the head, up to three. */
    int length() {
        return Math.min(head() - first, 3);
    }

    boolean isNoun() {
        return pronoun == null;
    }
}
