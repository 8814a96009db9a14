package io.github.hearsay.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the candidate that the model finds likeliest, if it is likelier than none by what its kind asks for. */
final class LearnedAntecedentChoice implements AntecedentChoice {

    private final LinkModel model;
    private final LinkFeatures features;
    private final AntecedentChoice certain;

    LearnedAntecedentChoice(LinkModel model, LinkFeatures features, AntecedentChoice certain) {
        this.model = model;
        this.features = features;
        this.certain = certain;
    }

    @Override
    public @Nullable Entity choose(Expression expression, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        @Nullable Entity told = certain.choose(expression, candidates);
        if (told != null) {
            return told;
        }
        double top = model.score(features.none(expression, candidates));
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
}
