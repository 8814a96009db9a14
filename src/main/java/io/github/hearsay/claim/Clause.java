package io.github.hearsay.claim;

/**
 * A verb group and the words around it up to the next clause.
 *
 * @param first index of its first word
 * @param end index behind its last word
 */
record Clause(VerbGroup verb, int first, int end) {}
