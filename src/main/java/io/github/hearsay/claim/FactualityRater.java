package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.List;

/** Rates events whose heads are given. Immutable. */
public final class FactualityRater {

    private final FactualityKnowledge knowledge;
    private final RatingModels models;

    private FactualityRater(FactualityKnowledge knowledge, RatingModels models) {
        this.knowledge = knowledge;
        this.models = models;
    }

    /** A rater by a model alone, with the lexicons of a language. */
    public FactualityRater(Language language, ModelSource models, FactualityModel model) {
        this(FactualityKnowledge.load(language, models), new RatingModels(model, null, null, Style.AUTO));
    }

    /** A rater by what ships for a language. */
    public static FactualityRater load(Language language, ModelSource models, Style style) {
        return new FactualityRater(FactualityKnowledge.load(language, models), RatingModels.load(models, style));
    }

    /**
     * The ratings of events, -3..3, in the order of their heads.
     *
     * @param quotations in text order, outer before inner
     */
    public List<Double> rate(Words parsed, List<Attribution> quotations, List<Span> heads) {
        Words words = ReportedClauses.reattached(parsed, quotations, knowledge);
        DependencyTree tree = new DependencyTree(words);
        FactualityJudge judge = new FactualityJudge(
                knowledge, models, models.read(words), words, tree, new WordHashes(words, tree, knowledge));
        return heads.stream()
                .map(head -> judge.judge(
                        words.at(head.begin()),
                        quotations.stream().filter(q -> q.covers(head)).toList()))
                .map(judgement -> (double) judgement.score())
                .toList();
    }
}
