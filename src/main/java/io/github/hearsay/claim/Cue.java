package io.github.hearsay.claim;

/**
 * A cue of factuality in the text, as word indexes.
 *
 * @param kind as {@code FactualityCue.kind}
 */
record Cue(int first, int end, String kind, Effect effect) {}
