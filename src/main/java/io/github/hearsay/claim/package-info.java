/**
 * What is claimed as fact, by whom and how certainly: {@link io.github.hearsay.claim.ClaimAnnotator}. {@code ParseRepair}, with
 * a {@code Repair} each for clauses, contents, infinitives, nouns, pseudo-clefts, inverted conditions and reduced relative
 * clauses, and {@code ReportedClauses} first correct parses that cannot be. Over the dependency tree, {@code Predicates} finds
 * the heads, {@code Arguments} what they are said of ({@code Subjects} lends a predicate the subject of another, {@code Extents}
 * gives the extent of a phrase), {@code Chains} whose words they stand in, {@code Orders} which of them are asked or ordered and
 * thus claim nothing, and {@code FactualityJudge} how certain they are. What {@code EventNouns} names, and verbs without
 * arguments, are events that are rated but claimed by nothing. The claimant is the speaker of the innermost quotation around the
 * predicate, or the author. How certain it is follows from {@code Cues} that act on words of the tree and from the
 * {@code Signature}s of the predicates above it, which {@code Embedding} finds ({@code PhrasalEmbedding} by two words,
 * {@code Verdicts} by what is said of a claim), read upwards by {@code FactualityRules}; where the way up leaves a quotation,
 * {@code ReporterCommitment} decides what its source and its reporter are committed to. {@code FactualityModel} rates it as readers
 * of a {@code Style} did, {@code CheckWorth} how likely it can be checked; {@code EncodedRatings} adds what an encoder says of both.
 */
@NullMarked
package io.github.hearsay.claim;

import org.jspecify.annotations.NullMarked;
