package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.Ranker;

/** How likely an expression refers to an entity. Immutable. */
record LinkModel(Ranker ranker) {

    /** @throws IllegalArgumentException where there is no model of the language, or it cannot be read */
    static LinkModel load(ModelSource models) {
        return models.load("entity", "links.model", in -> new LinkModel(Ranker.read(in)));
    }

    /** The logarithm of a probability, but for a number that is the same for all answers to an expression. */
    double score(Features features) {
        return ranker.score(features);
    }
}
