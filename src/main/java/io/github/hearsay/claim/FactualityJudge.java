package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;

/** Judges for the words of one document how certain what each of them says is: labels by rules, a rating by the model. */
final class FactualityJudge {

    private final FactualityContext rulings;
    private final FactualityModel model;
    private final float web;

    FactualityJudge(FactualityKnowledge knowledge, FactualityModel model, Words words, DependencyTree tree) {
        rulings = new FactualityContext(knowledge, words, tree);
        this.model = model;
        web = model.web(words);
    }

    /**
     * The judgement of one event or state.
     *
     * @param head any word: the head of a predicate in Universal Dependencies, thus the adjective or noun behind a copula
     * @param chain the attributions around it, outermost first
     */
    Judgement judge(int head, List<Attribution> chain) {
        FactualityRules.Ruling ruling = rulings.on(head, chain);
        return Judgement.of(ruling, chain, model.rate(rulings.features(head, ruling, chain), web));
    }
}
