package io.github.hearsay.cli;

import io.github.hearsay.evaluation.Predictor;
import io.github.hearsay.pipeline.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Compares predictions with gold files and prints the metrics beside those of other systems: what all tasks share. */
@Command(
        name = "evaluate",
        description = {
            "Evaluates the pipeline against gold files and prints the metrics beside those of other systems.",
            "Gold files have one document a line, as JSON: \"id\", \"text\", and the fields that TASK --help names. Offsets are "
                    + "code points. For syntax they are CoNLL-U."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "TASK",
        subcommands = {
            EvaluateEntities.class,
            EvaluateQuotations.class,
            EvaluateClaims.class,
            EvaluateFactuality.class,
            EvaluateSyntax.class
        },
        commandListHeading = "%nTasks:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:a file or some documents failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay evaluate quotations --gold dev.jsonl --type indirect --speech",
            "  hearsay evaluate entities --gold gold.jsonl --predicted out.jsonl"
        })
final class EvaluateCommand {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            scope = ScopeType.INHERIT,
            description = "Gold files, evaluated together.")
    private List<Path> gold;

    private final Pipelines pipelines;

    /** Loads a pipeline. */
    @FunctionalInterface
    interface Pipelines {
        Predictor open(Setup setup) throws Exception;
    }

    /** A command that runs the whole pipeline where no predictions are given. */
    EvaluateCommand() {
        this(PipelinePredictor::open);
    }

    /** @param pipelines loads what runs where no predictions are given; called once, and only where it is needed */
    EvaluateCommand(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    /** The files given, all of them readable. */
    List<Path> gold() {
        gold.forEach(this::checkFile);
        return gold;
    }

    Predictor pipeline(Setup setup) throws Exception {
        return pipelines.open(setup);
    }

    void checkFile(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "no readable file: " + file);
        }
    }
}
