package io.github.hearsay.cli;

import io.github.hearsay.claim.FactualityModel;
import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.claim.FactualityTrainer;
import io.github.hearsay.claim.FactualityTrainer.Rating;
import io.github.hearsay.cli.AttributedTexts.AttributedText;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.FactualityEvaluation;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.RatedEvent;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/** Gives a trainer of factuality the words and attributions that the engines before it find in gold texts. */
record FactualityTraining(AttributedTexts texts, FactualityTrainer trainer, String language) implements AutoCloseable {

    static FactualityTraining open(String language, long seed) {
        return new FactualityTraining(
                AttributedTexts.open(language),
                new FactualityTrainer(Language.of(language), ModelSource.shipped(language, ModelSource.FAST), seed),
                language);
    }

    /** Adds a file; the number of its events. */
    int add(Path file, boolean web) throws IOException {
        int[] events = {0};
        GoldReader.factuality(file, gold -> {
            AttributedText text = texts.read(gold.id(), gold.text());
            trainer.add(
                    web,
                    text.words(),
                    text.attributions(),
                    gold.items().stream()
                            .map(e -> new Rating(e.head(), (float) e.factuality()))
                            .toList());
            events[0] += gold.items().size();
        });
        return events[0];
    }

    FactualityModel train(int epochs, DoubleConsumer meanError) {
        return trainer.train(epochs, meanError);
    }

    String score(Path file, FactualityModel model) throws IOException {
        GivenHeads heads = new GivenHeads(
                texts,
                new FactualityRater(Language.of(language), ModelSource.shipped(language, ModelSource.FAST), model));
        FactualityEvaluation evaluation = new FactualityEvaluation();
        GoldReader.factuality(file, (AnnotatedText<RatedEvent> gold) -> evaluation.add(gold, heads.rate(gold)));
        StringBuilder line = new StringBuilder();
        evaluation
                .scores()
                .forEach(score -> line.append(String.format(Locale.ROOT, " %s %.3f", score.metric(), score.value())));
        return line.toString().strip();
    }

    @Override
    public void close() {
        texts.close();
    }
}
