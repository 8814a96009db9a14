package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.learning.Features;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;

/** What rules say of the words of one document, and by which features these are rated; for one thread. */
final class FactualityContext {

    private final FactualityRules rules;
    private final FactualityFeatures features;

    FactualityContext(FactualityKnowledge knowledge, Words words, DependencyTree tree, WordHashes hashes) {
        Clausal clauses = new Clausal(words, tree, knowledge.vocabulary());
        Cues cues = new Cues(words, tree, clauses, knowledge);
        rules = new FactualityRules(words, tree, clauses, cues, knowledge);
        features = new FactualityFeatures(words, tree, clauses, cues, knowledge, hashes);
    }

    /** @param chain the attributions around a word, outermost first */
    FactualityRules.Ruling on(int head, List<Attribution> chain) {
        return rules.on(head, chain);
    }

    /** Overwritten by the next call. */
    Features features(int head, FactualityRules.Ruling ruling, List<Attribution> chain) {
        return features.of(head, ruling, chain);
    }
}
