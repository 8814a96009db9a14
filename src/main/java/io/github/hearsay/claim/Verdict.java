package io.github.hearsay.claim;

/**
 * What is said of a claim.
 *
 * @param word the head of what says it
 * @param signature of that for the content of the claim
 */
record Verdict(int word, Signature signature) {}
