package io.github.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Retrains a model: what all tasks share. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Retrains a model; the same files and options give the same bytes.",
        synopsisSubcommandLabel = "TASK",
        commandListHeading = "%nTasks:%n",
        subcommands = {
            TrainEntities.class,
            TrainLinks.class,
            TrainQuotations.class,
            TrainFactuality.class,
            TrainWorth.class,
            TrainSyntax.class,
            TrainClusters.class
        })
final class TrainCommand {

    @Option(
            names = "--train",
            required = true,
            arity = "1..*",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Training files; TASK --help describes their format.")
    private List<Path> train;

    @Option(
            names = {"-o", "--output"},
            required = true,
            scope = ScopeType.INHERIT,
            paramLabel = "MODEL",
            description = "Model file to write; for syntax and quotations a folder for three files.")
    private Path output;

    List<Path> files() {
        return train;
    }

    Path output() {
        return output;
    }
}
