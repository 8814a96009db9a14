package io.github.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        entities,
        syntax,
        clusters
    }

    @Parameters(paramLabel = "TASK", description = "What to train: ${COMPLETION-CANDIDATES}.")
    private Task task;

    @Option(
            names = "--train",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON lines with text, tokens, sentences and entities; CoNLL-U for syntax.")
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
            description = "The model file to write; for syntax a folder of three.")
    private Path output;

    @Option(names = "--epochs", defaultValue = "8", description = "Entities: passes over the data (${DEFAULT-VALUE}).")
    private int epochs;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the order of examples (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--clusters", paramLabel = "FILE", description = "Syntax: clusters of words to learn with.")
    private @Nullable Path clusters;

    @Option(names = "--language", defaultValue = "en", description = "Language of the lexicons (${DEFAULT-VALUE}).")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Training training = new Training(
                train, dev, output, epochs, seed, language, spec.commandLine().getOut());
        switch (task) {
            case entities -> training.entities();
            case syntax -> training.syntax(clusters);
            case clusters -> training.clusters();
        }
        return 0;
    }
}
