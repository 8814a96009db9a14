package io.github.hearsay.claim;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.WordClusters;

/** What is known of a language's means to say how certain something is. Immutable. */
record FactualityKnowledge(
        ClaimVocabulary vocabulary,
        FactualityLexicon lexicon,
        EmbeddingPredicates predicates,
        WordClusters coarse,
        WordClusters fine) {

    static FactualityKnowledge load(Language language, ModelSource models) {
        ClaimVocabulary vocabulary = new ClaimVocabulary(language);
        return new FactualityKnowledge(
                vocabulary,
                new FactualityLexicon(language, vocabulary),
                new EmbeddingPredicates(language),
                WordClusters.load(models, "coarse"),
                WordClusters.load(models, "fine"));
    }
}
