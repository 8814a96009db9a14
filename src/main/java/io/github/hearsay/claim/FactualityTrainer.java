package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.FeedForward;
import io.github.hearsay.learning.FeedForwardTrainer;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Trains the factuality model on texts with events rated by readers. For one thread. */
public final class FactualityTrainer {

    private static final int BITS = 18;
    private static final int UNITS = 32;
    private static final float DROPOUT = 0.5f;
    private static final int STYLE_BITS = 16;
    private static final int STYLE_UNITS = 8;
    private static final int STYLE_EPOCHS = 6;

    private final FactualityKnowledge knowledge;
    private final FeedForwardTrainer experts;
    private final FeedForwardTrainer style;
    private final List<Features> news = new ArrayList<>();
    private final List<Features> web = new ArrayList<>();

    /**
     * A trainer without examples.
     *
     * @param models determines the word classes to use
     */
    public FactualityTrainer(Language language, ModelSource models, long seed) {
        knowledge = FactualityKnowledge.load(language, models);
        experts = new FeedForwardTrainer(BITS, UNITS, 2, DROPOUT, seed);
        style = new FeedForwardTrainer(STYLE_BITS, STYLE_UNITS, 1, DROPOUT, seed);
    }

    /**
     * The rating of an event.
     *
     * @param head the head of its predicate
     * @param value from -3 to 3
     */
    public record Rating(Span head, float value) {}

    /**
     * Adds a text.
     *
     * @param fromWeb whether it is personal writing on the web rather than news
     * @param quotations in text order, outer before inner
     */
    public void add(boolean fromWeb, Words parsed, List<Attribution> quotations, List<Rating> ratings) {
        Words words = ReportedClauses.reattached(parsed, quotations, knowledge);
        DependencyTree tree = new DependencyTree(words);
        FactualityContext rulings =
                new FactualityContext(knowledge, words, tree, new WordHashes(words, tree, knowledge));
        for (Rating rating : ratings) {
            int head = words.at(rating.head().begin());
            List<Attribution> chain =
                    quotations.stream().filter(q -> q.covers(rating.head())).toList();
            experts.add(rulings.features(head, rulings.on(head, chain), chain), fromWeb ? 1 : 0, rating.value());
        }
        for (int s = 0; s < words.sentences(); s++) {
            Features features = new Features();
            StyleFeatures.fill(features, words, s);
            (fromWeb ? web : news).add(features);
        }
    }

    /** Learns from all texts; the mean error over the events is reported after each epoch. */
    public FactualityModel train(int epochs, DoubleConsumer meanError) {
        FeedForward network = experts.train(epochs, meanError);
        addStyle(news, 0, Math.max(news.size(), web.size()));
        addStyle(web, 1, Math.max(news.size(), web.size()));
        return new FactualityModel(network, style.train(STYLE_EPOCHS, error -> {}));
    }

    /** Sentences of a style, those of the rarer style again and again, so that none is the likelier one from the start. */
    private void addStyle(List<Features> sentences, float value, int count) {
        for (int i = 0; i < count && !sentences.isEmpty(); i++) {
            style.add(sentences.get(i % sentences.size()), 0, value);
        }
    }
}
