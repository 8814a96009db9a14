package io.github.hearsay.cli;

import io.github.hearsay.claim.WorthModel;
import io.github.hearsay.claim.WorthTrainer;
import io.github.hearsay.cli.AttributedTexts.AttributedText;
import io.github.hearsay.evaluation.WorthyText;
import io.github.hearsay.evaluation.claims.WorthEvaluation;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.pipeline.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the model of check-worthiness, on the claims that are found in gold sentences. */
@Command(
        name = "worth",
        description =
                "Trains the check-worthiness model on JSON lines with \"id\", \"text\" and \"factual_claim\", 1 or 0.")
final class TrainWorth extends TrainTask {

    @Mixin
    private Development dev;

    @Mixin
    private Epochs passes;

    @Mixin
    private Learning learning;

    @Override
    void train() throws IOException {
        WorthTrainer trainer = new WorthTrainer(learning.language(), learning.classes(ModelSource.FAST), learning.seed);
        try (AttributedTexts texts = AttributedTexts.open(Setup.DEFAULT.withLanguage(learning.code()))) {
            for (Path file : files()) {
                WorthyText.read(file, sentence -> {
                    AttributedText text = texts.read(sentence.id(), sentence.text());
                    trainer.add(sentence.worthy(), text.words(), text.attributions());
                });
            }
            WorthModel model = trainer.train(passes.epochs, error -> print("mean error: " + error));
            write(model::write);
            for (Path file : dev.files) {
                print(file.getFileName() + ": " + score(file, texts, trainer, model));
            }
        }
    }

    private static String score(Path file, AttributedTexts texts, WorthTrainer trainer, WorthModel model)
            throws IOException {
        WorthEvaluation evaluation = new WorthEvaluation();
        WorthyText.read(file, sentence -> {
            AttributedText text = texts.read(sentence.id(), sentence.text());
            evaluation.add(sentence.worthy(), trainer.worth(model, text.words(), text.attributions()));
        });
        return evaluation.scores().stream()
                .map(score -> String.format(Locale.ROOT, "%s %.3f", score.metric(), score.value()))
                .collect(Collectors.joining(" "));
    }
}
