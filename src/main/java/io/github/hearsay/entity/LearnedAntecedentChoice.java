package io.github.hearsay.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the candidate that the model finds likeliest, if it is likelier than none by what its kind asks for. */
final class LearnedAntecedentChoice implements AntecedentChoice {

    private final LinkModel model;
    private final LinkFeatures features;

    LearnedAntecedentChoice(LinkModel model, LinkFeatures features) {
        this.model = model;
        this.features = features;
    }

    @Override
    public @Nullable Entity choose(Expression expression, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        double top = model.score(features.none(expression, candidates)) + leastOdds(expression);
        @Nullable Entity best = null;
        for (Candidate candidate : candidates) {
            double score = model.score(features.pair(expression, candidate));
            if (score > top) {
                top = score;
                best = candidate.entity();
            }
        }
        return best;
    }

    /** Logarithm of the odds against none from which an answer is given. */
    private static double leastOdds(Expression expression) {
        return Double.parseDouble(System.getProperty("odds." + (expression.pronoun() == null ? "NOUN" : expression.pronoun().name()), "0"));
    }
}
