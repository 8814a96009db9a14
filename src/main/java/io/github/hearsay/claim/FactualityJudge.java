package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges for the words of one document how certain what each of them says is: labels by rules, a rating by the model, or by rules. */
final class FactualityJudge {

    private static final float MOST_OPEN = 1;
    private static final float LEAST_SIGNED = 0.25f;

    private final FactualityContext rulings;
    private final @Nullable FactualityModel model;
    private final float web;

    FactualityJudge(FactualityKnowledge knowledge, @Nullable FactualityModel model, Words words, DependencyTree tree) {
        rulings = new FactualityContext(knowledge, words, tree);
        this.model = model;
        web = model == null ? 0 : model.web(words);
    }

    /**
     * The judgement of one event or state.
     *
     * @param head any word: the head of a predicate in Universal Dependencies, thus the adjective or noun behind a copula
     * @param chain the attributions around it, outermost first
     */
    Judgement judge(int head, List<Attribution> chain) {
        FactualityRules.Ruling ruling = rulings.on(head, chain);
        if (model == null) {
            return Judgement.of(ruling, chain, ruling.value().score());
        }
        float rating = model.rate(rulings.features(head, ruling, chain), web);
        return Judgement.of(ruling, chain, agreeing(rating, ruling));
    }

    /** A rating of the sign of the label; near to none where neither claimant nor author decides. */
    private static float agreeing(float rating, FactualityRules.Ruling ruling) {
        Factuality label = ruling.value().isOpen() ? ruling.author() : ruling.value();
        if (label.isOpen()) {
            return Math.max(-MOST_OPEN, Math.min(MOST_OPEN, rating));
        }
        return label.negative() ? Math.min(-LEAST_SIGNED, rating) : Math.max(LEAST_SIGNED, rating);
    }
}
