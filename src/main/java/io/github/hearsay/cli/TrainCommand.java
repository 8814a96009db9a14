package io.github.hearsay.cli;

import io.github.hearsay.entity.NameTrainer;
import io.github.hearsay.evaluation.EntityCorpus;
import io.github.hearsay.evaluation.EntityEvaluation;
import io.github.hearsay.evaluation.EntityLabels;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.learning.SequenceModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Retrains a model. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Retrains a model; the same files, epochs and seed give the same bytes.")
final class TrainCommand implements Callable<Integer> {

    enum Task {
        entities
    }

    @Parameters(paramLabel = "TASK", description = "What to train: ${COMPLETION-CANDIDATES}.")
    private Task task;

    @Option(
            names = "--train",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON lines with text, tokens, sentences and entities.")
    private List<Path> train;

    @Option(
            names = "--dev",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files like those of --train, to score the model on.")
    private List<Path> dev = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "MODEL",
            description = "The model file to write.")
    private Path output;

    @Option(names = "--epochs", defaultValue = "8", description = "Passes over the data (${DEFAULT-VALUE}).")
    private int epochs;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the order of examples (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--language", defaultValue = "en", description = "Language of the lexicons (${DEFAULT-VALUE}).")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        NameTrainer trainer = new NameTrainer(language);
        for (Path file : train) {
            EntityCorpus corpus = EntityCorpus.read(file);
            corpus.documents().forEach(d -> trainer.add(d.words(), d.names(), corpus.inventory()));
            out.println(
                    file.getFileName() + ": " + corpus.documents().size() + " documents, labels " + corpus.inventory());
        }
        SequenceModel model = trainer.train(epochs, seed, wrong -> {
            out.println("sentences with a mistake: " + wrong);
            out.flush();
        });
        try (OutputStream file = Files.newOutputStream(output)) {
            model.write(file);
        }
        out.println(task + " model: " + output + ", " + Files.size(output) + " bytes");
        for (Path file : dev) {
            out.println(file.getFileName() + ": " + score(trainer, model, EntityCorpus.read(file)));
        }
        return 0;
    }

    private static String score(NameTrainer trainer, SequenceModel model, EntityCorpus corpus) {
        EntityEvaluation evaluation = new EntityEvaluation(new EntityLabels(EntityLabels.USUAL));
        for (EntityCorpus.Document document : corpus.documents()) {
            evaluation.add(document.gold(), EntityCorpus.Document.spans(trainer.find(model, document.words())));
        }
        Score score = evaluation.scores().get(0);
        return score.metric() + " F1 " + Percent.ofShare(score.value()) + " on gold tokens";
    }
}
