package io.github.hearsay.claim;

/**
 * A predicate with its auxiliaries, as word indexes.
 *
 * @param head the word that carries its meaning: the verb, or what stands behind the copula
 * @param top the word that holds the group together: the head, or the first of "seems", "is likely" and the like before it
 * @param first its first word
 * @param end behind its last word
 */
record PredicateGroup(int head, int top, int first, int end, Construction construction) {}
