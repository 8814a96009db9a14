package io.github.hearsay.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the candidate that the model scores best, if it scores it better than none. */
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
        features.none(expression, candidates);
        int top = features.score(model);
        @Nullable Entity best = null;
        for (Candidate candidate : candidates) {
            features.pair(expression, candidate);
            int score = features.score(model);
            if (score > top) {
                top = score;
                best = candidate.entity();
            }
        }
        return best;
    }
}
