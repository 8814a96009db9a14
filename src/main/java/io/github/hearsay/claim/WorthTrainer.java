package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.FeedForwardTrainer;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Trains the check-worthiness model on sentences labelled as verifiable or not. For one thread. */
public final class WorthTrainer {

    private static final int BITS = 16;
    private static final int UNITS = 16;
    private static final float DROPOUT = 0.5f;

    private final FactualityKnowledge knowledge;
    private final ClaimFinder finder;
    private final FeedForwardTrainer network;

    /**
     * A trainer without examples.
     *
     * @param models determines the word classes to use, and has the model of factuality
     */
    public WorthTrainer(Language language, ModelSource models, long seed) {
        knowledge = FactualityKnowledge.load(language, models);
        finder = new ClaimFinder(
                language, new RatingModels(FactualityModel.load(models), null, null, Style.AUTO), knowledge);
        network = new FeedForwardTrainer(BITS, UNITS, 1, DROPOUT, seed);
    }

    /** Adds the claims of a text; each is taken to be as verifiable as the text. */
    public void add(boolean verifiable, Words words, List<Attribution> quotations) {
        WorthFeatures features = features(words);
        for (FoundClaim claim : claims(words, quotations)) {
            network.add(
                    features.of(claim.predicate(), claim.arguments(), claim.judgement(), claim.tense()),
                    0,
                    verifiable ? 1 : 0);
        }
    }

    private WorthFeatures features(Words words) {
        return new WorthFeatures(
                knowledge.vocabulary(), words, new WordHashes(words, new DependencyTree(words), knowledge));
    }

    private List<FoundClaim> claims(Words words, List<Attribution> quotations) {
        return finder.find(words, new ClaimFinder.Context(List.of(), quotations, List.of()))
                .claims();
    }

    /** Learns from all claims; the mean error over them is reported after each epoch. */
    public WorthModel train(int epochs, DoubleConsumer meanError) {
        return new WorthModel(network.train(epochs, meanError));
    }

    /** What the worthiest claim of a text is worth by a model, 0 without one. */
    public double worth(WorthModel model, Words words, List<Attribution> quotations) {
        WorthFeatures features = features(words);
        return claims(words, quotations).stream()
                .mapToDouble(claim ->
                        model.of(features.of(claim.predicate(), claim.arguments(), claim.judgement(), claim.tense())))
                .max()
                .orElse(0);
    }
}
