package io.github.hearsay.cli;

import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.PredictedFile;
import io.github.hearsay.evaluation.Predictor;
import io.github.hearsay.pipeline.Setup;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A task of {@code evaluate} that compares documents: by the pipeline, or as {@code annotate} wrote them. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class EvaluateTask implements Callable<Integer> {

    @ParentCommand
    private EvaluateCommand evaluate;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description =
                    "Output of \"annotate --format jsonl\" on the same texts. Without it the pipeline runs now, and "
                            + "its speed is printed too.")
    private @Nullable Path predicted;

    @Mixin
    private PipelineOptions parts;

    /** Refuses options that contradict each other. */
    void check() {}

    /** Compares the documents of a gold file with what the run finds in them. */
    abstract void add(Path gold, EvaluationRun run) throws IOException;

    /** Prints the metrics over all files. */
    abstract void print(PrintWriter out) throws IOException;

    final Setup setup() {
        return parts.toSetup("en");
    }

    final List<Path> gold() {
        return evaluate.gold();
    }

    final boolean isPipeline() {
        return predicted == null;
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public final Integer call() throws Exception {
        check();
        List<Path> gold = gold();
        if (predicted != null) {
            evaluate.checkFile(predicted);
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (Predictor predictor = predicted == null ? evaluate.pipeline(setup()) : PredictedFile.read(predicted)) {
            EvaluationRun run = new EvaluationRun(predictor);
            for (Path file : gold) {
                add(file, run);
            }
            run.print(out, spec.name(), gold, predicted);
            print(out);
            out.flush();
            run.failures().forEach(failure -> err.println("Failed: " + failure));
            return run.failures().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
