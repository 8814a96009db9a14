package io.github.hearsay.claim;

/**
 * A verb with its auxiliaries, as word indexes.
 *
 * @param first its first auxiliary, or the verb
 * @param head the main verb; the copula where the predicate is an adjective or a noun
 * @param end behind its last word
 * @param copula whether the head is a form of "be" that is no auxiliary
 * @param infinitive whether "to" stands before it
 */
record VerbGroup(int first, int head, int end, boolean copula, boolean infinitive) {}
