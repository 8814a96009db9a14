package io.github.hearsay.cli;

import io.github.hearsay.claim.FactualityModel;
import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.claim.FactualityTrainer;
import io.github.hearsay.claim.FactualityTrainer.Rating;
import io.github.hearsay.cli.AttributedTexts.AttributedText;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.claims.FactualityEvaluation;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.pipeline.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the model of factuality, on the words and attributions that the engines before it find in gold texts. */
@Command(
        name = "factuality",
        description =
                "Trains the factuality model on JSON lines with \"id\", \"text\" and \"events\", as evaluate factuality "
                        + "reads them.")
final class TrainFactuality extends TrainTask {

    @Option(
            names = "--web",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files of --train that are personal web texts, not news.")
    private List<Path> web = List.of();

    @Mixin
    private Development dev;

    @Mixin
    private Epochs passes;

    @Mixin
    private Learning learning;

    @Override
    void train() throws IOException {
        if (!files().containsAll(web)) {
            throw wrong("--web names a file that is not one of --train");
        }
        ModelSource classes = learning.classes(ModelSource.FAST);
        FactualityTrainer trainer = new FactualityTrainer(learning.language(), classes, learning.seed);
        try (AttributedTexts texts = AttributedTexts.open(Setup.DEFAULT.withLanguage(learning.code()))) {
            for (Path file : files()) {
                print(file.getFileName() + ": " + add(file, texts, trainer) + " events");
            }
            FactualityModel model = trainer.train(passes.epochs, error -> print("mean error: " + error));
            write(model::write);
            FactualityRater rater = new FactualityRater(learning.language(), classes, model);
            for (Path file : dev.files) {
                print(file.getFileName() + ": " + score(file, texts, rater));
            }
        }
    }

    /** Adds a file; the number of its events. */
    private int add(Path file, AttributedTexts texts, FactualityTrainer trainer) throws IOException {
        int[] events = {0};
        GoldReader.factuality(file, gold -> {
            AttributedText text = texts.read(gold.id(), gold.text());
            trainer.add(
                    web.contains(file),
                    text.words(),
                    text.attributions(),
                    gold.items().stream()
                            .map(e -> new Rating(e.head(), (float) e.factuality()))
                            .toList());
            events[0] += gold.items().size();
        });
        return events[0];
    }

    private static String score(Path file, AttributedTexts texts, FactualityRater rater) throws IOException {
        FactualityEvaluation evaluation = new FactualityEvaluation();
        GoldReader.factuality(file, gold -> evaluation.add(gold, texts.rate(gold, rater)));
        return evaluation.scores().stream()
                .map(score -> String.format(Locale.ROOT, "%s %.3f", score.metric(), score.value()))
                .collect(Collectors.joining(" "));
    }
}
