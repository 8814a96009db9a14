package io.github.hearsay.claim;

/**
 * An argument of a claim, as word indexes.
 *
 * @param role {@code subject}, {@code object}, {@code complement}, {@code time} or {@code place}
 */
record Argument(String role, int first, int end) {}
