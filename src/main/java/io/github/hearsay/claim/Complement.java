package io.github.hearsay.claim;

/** Kinds of complement, in the order of the columns of the lexicons of embedding predicates. */
enum Complement {
    INFINITIVE,
    CLAUSE,
    QUESTION,
    GERUND,
    EVENT_NOUN
}
