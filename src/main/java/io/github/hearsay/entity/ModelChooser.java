package io.github.hearsay.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the candidate that the model scores best, if it scores it better than none. */
final class ModelChooser implements Chooser {

    private final LinkModel model;
    private final LinkFeatures features;

    ModelChooser(LinkModel model, LinkFeatures features) {
        this.model = model;
        this.features = features;
    }

    @Override
    public @Nullable Entity choose(Expression expression, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        int top = model.score(features.ofNone(expression, candidates));
        @Nullable Entity best = null;
        for (Candidate candidate : candidates) {
            int score = model.score(features.of(expression, candidate));
            if (score > top) {
                top = score;
                best = candidate.entity();
            }
        }
        return best;
    }
}
