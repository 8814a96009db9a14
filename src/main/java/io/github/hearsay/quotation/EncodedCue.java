package io.github.hearsay.quotation;

/**
 * What an encoder says of a cue, its own or another's.
 *
 * @param words the cue
 * @param probability that its surest word belongs to a cue, 0 to 1
 */
record EncodedCue(WordRange words, double probability, RoleScores roles) {}
