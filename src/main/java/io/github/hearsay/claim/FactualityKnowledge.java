package io.github.hearsay.claim;

import io.github.hearsay.learning.WordClusters;

/** What is known of a language's means to say how certain something is. Immutable. */
record FactualityKnowledge(
        FactualityLexicon lexicon, EmbeddingPredicates predicates, WordClusters coarse, WordClusters fine) {

    static FactualityKnowledge load(String language) {
        return new FactualityKnowledge(
                new FactualityLexicon(language),
                new EmbeddingPredicates(language),
                WordClusters.load(language, "coarse"),
                WordClusters.load(language, "fine"));
    }
}
