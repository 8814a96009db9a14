package io.github.hearsay.cli;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A task of {@code train}. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class TrainTask implements Callable<Integer> {

    @ParentCommand
    private TrainCommand command;

    @Spec
    private CommandSpec spec;

    /** How a model learns whose examples come in an order of chance, and whose features look at lexicons. */
    static final class Learning {

        @Option(
                names = "--seed",
                defaultValue = "1",
                paramLabel = "N",
                description = "Random seed for the order of examples (default: ${DEFAULT-VALUE}).")
        long seed;

        @Option(
                names = "--language",
                defaultValue = "en",
                paramLabel = "CODE",
                description = "Language of the lexicons (default: ${DEFAULT-VALUE}).")
        private String code;

        String code() {
            return code;
        }

        Language language() {
            return Language.of(code);
        }

        /** The word classes that a model of a variant looks at. */
        ModelSource classes(String variant) {
            return ModelSource.shipped(code, variant);
        }
    }

    /** Which word classes are looked at. */
    static final class Variant {

        @Option(
                names = "--variant",
                defaultValue = ModelSource.FAST,
                paramLabel = "NAME",
                description =
                        "Word classes: fast, or open, from openly licensed texts only (default: ${DEFAULT-VALUE}).")
        String name;
    }

    /** How often all examples are seen. */
    static final class Epochs {

        @Option(
                names = "--epochs",
                defaultValue = "8",
                paramLabel = "N",
                description = "Passes over the data (default: ${DEFAULT-VALUE}).")
        int epochs;
    }

    /** What scores a model once it is trained. */
    static final class Development {

        @Option(
                names = "--dev",
                arity = "1..*",
                paramLabel = "FILE",
                description = "Development files in the format of --train, to evaluate the model on.")
        List<Path> files = List.of();
    }

    /** Something that can be written to a model file. */
    @FunctionalInterface
    interface Model {
        void write(OutputStream out) throws IOException;
    }

    abstract void train() throws IOException;

    final List<Path> files() {
        return command.files();
    }

    final Path output() {
        return command.output();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final void print(String line) {
        out().println(line);
        out().flush();
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final void write(Model model) throws IOException {
        try (OutputStream file = Files.newOutputStream(output())) {
            model.write(file);
        }
        print(spec.name() + " model: " + output() + ", " + Files.size(output()) + " bytes");
    }

    @Override
    public final Integer call() throws IOException {
        train();
        return 0;
    }
}
