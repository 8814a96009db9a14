package io.github.hearsay.claim;

import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
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
        double confidence) {

    /**
     * From the predicate to its arguments. A subject that another verb lends it is left out where that verb stands between:
     * in "they tried to sell the ferry", "sell the ferry" is claimed neither of the same words nor with the same certainty.
     */
    Span span(Words words) {
        Span hull = words.span(predicate.first(), predicate.end());
        for (Argument argument : arguments) {
            boolean mayBeLent = argument.role().equals("subject")
                    && !predicate.construction().isIndependent();
            if (!mayBeLent || !hasVerb(words, argument.end(), predicate.first())) {
                hull = hull.hull(words.span(argument.first(), argument.end()));
            }
        }
        return hull;
    }

    private static boolean hasVerb(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isTag(i, "VERB") || words.isTag(i, "AUX")) {
                return true;
            }
        }
        return to < from;
    }
}
