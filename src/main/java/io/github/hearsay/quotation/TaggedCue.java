package io.github.hearsay.quotation;

/**
 * A cue as the tagger found it.
 *
 * @param probability that its head belongs to a cue, 0 to 1
 */
record TaggedCue(FoundCue cue, double probability) {}
