package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges for the words of one document how certain what each of them says is: labels by rules, a rating by the model, or by rules. */
final class FactualityJudge {

    private static final Set<String> OPENING = Set.of("negation", "question", "condition");
    private static final float NEARLY_NONE = 1;
    private static final float BELOW_CERTAIN = 2.4f;
    private static final float LEAST_SIGNED = 0.1f;

    private final Words words;
    private final FactualityContext rulings;
    private final @Nullable FactualityModel model;
    private final @Nullable EncodedRatings encoded;
    private final float web;
    private final boolean signed;

    /**
     * A judge of a document.
     *
     * @param models null where rules rate
     * @param encoded null where the linear model rates alone
     */
    FactualityJudge(
            FactualityKnowledge knowledge,
            @Nullable RatingModels models,
            @Nullable EncodedRatings encoded,
            Words words,
            DependencyTree tree,
            WordHashes hashes) {
        this.words = words;
        rulings = new FactualityContext(knowledge, words, tree, hashes);
        this.encoded = encoded;
        model = models == null ? null : models.factuality();
        web = models == null ? 0 : models.factuality().web(words, models.style());
        signed = models == null || models.style() != Style.WEB;
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
        float rating = model.rate(rulings.features(head, ruling, chain), web, encoded, head);
        return Judgement.of(ruling, chain, signed ? agreeing(rating, ruling, chain) : rating);
    }

    /** A rating of the sign of the label; not that of something certain where neither claimant nor author decides. */
    private float agreeing(float rating, FactualityRules.Ruling ruling, List<Attribution> chain) {
        Factuality label = ruling.value().isOpen() ? ruling.author() : ruling.value();
        if (label.isOpen()) {
            float most = isLeftOpen(ruling, chain) ? NEARLY_NONE : BELOW_CERTAIN;
            return Math.max(-most, Math.min(most, rating));
        }
        return label.negative() ? Math.min(-LEAST_SIGNED, rating) : Math.max(LEAST_SIGNED, rating);
    }

    /** What somebody is said not to have said, or what is denied, asked indirectly or a condition; readers take sides on what is intended, and that a question takes for granted. */
    private boolean isLeftOpen(FactualityRules.Ruling ruling, List<Attribution> chain) {
        return !chain.isEmpty()
                || ruling.cues().stream()
                        .anyMatch(cue -> OPENING.contains(cue.kind()) && words.mark(cue.first()) != '?');
    }
}
