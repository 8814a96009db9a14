package io.github.hearsay.claim;

import java.util.List;

/**
 * A claim in words, before it becomes annotations.
 *
 * @param chain indexes of the quotations around it, outermost first
 * @param tense {@code past}, {@code present}, {@code future} or {@code none}
 */
record FoundClaim(
        PredicateGroup predicate,
        List<Argument> arguments,
        List<Integer> chain,
        Judgement judgement,
        String tense,
        double checkWorthiness,
        double confidence) {}
