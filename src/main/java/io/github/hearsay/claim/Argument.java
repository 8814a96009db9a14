package io.github.hearsay.claim;

/**
 * An argument of a claim, as word indexes.
 *
 * @param role {@code subject}, {@code object}, {@code complement}, {@code time} or {@code place}
 * @param head the word under which the others stand
 * @param end behind its last word
 */
record Argument(String role, int head, int first, int end) {}
