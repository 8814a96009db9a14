package io.github.hearsay.quotation;

/**
 * What a cue may attribute.
 *
 * @param logProbability natural logarithm of the probability that the tagger of content and source gives it; for one that
 *     only the rules see, a small one
 * @param rank place among the candidates of the cue, 0 for the best
 */
record ScoredCandidate(CandidateAttribution draft, double logProbability, int rank) {}
