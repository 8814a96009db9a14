package io.github.hearsay.entity;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;

/** What a noun phrase begins with, which shows whether it refers to something known. */
enum Determiner {
    THE,
    THIS,
    OWNER,
    A,
    OTHER,
    NONE;

    static Determiner of(Words words, int i, Grammar grammar) {
        if (grammar.isDefiniteArticle(words, i)) {
            return THE;
        }
        if (grammar.isDemonstrative(words, i)) {
            return THIS;
        }
        if (grammar.isPossessive(words, i)) {
            return OWNER;
        }
        return grammar.isIndefiniteArticle(words, i) ? A : words.isTag(i, "DET") ? OTHER : NONE;
    }
}
