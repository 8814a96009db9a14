package io.github.hearsay.cli;

import io.github.hearsay.evaluation.syntax.SyntaxReport;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.syntax.SyntaxModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures words, tags, lemmas and trees on treebanks. */
@Command(
        name = "syntax",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Evaluates words, sentences, tags, lemmas and trees, file by file.", "Gold files are CoNLL-U."})
final class EvaluateSyntax implements Callable<Integer> {

    private static final List<String> VARIANTS = List.of(ModelSource.FAST, ModelSource.DEEP, ModelSource.DEEP_OPEN);

    @ParentCommand
    private EvaluateCommand evaluate;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--variant",
            defaultValue = ModelSource.DEEP,
            paramLabel = "NAME",
            description = "deep; or fast: without the pretrained encoder (default: ${DEFAULT-VALUE}).")
    private String variant;

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "Models to use instead of the built-in ones, laid out as FOLDER/syntax/en/parser.model.")
    private @Nullable Path models;

    @Override
    public Integer call() {
        if (!VARIANTS.contains(variant)) {
            throw new ParameterException(spec.commandLine(), "--variant: no " + variant + "; there are " + VARIANTS);
        }
        try {
            Language language = Language.of("en");
            String folder = models == null ? null : models.toString();
            new SyntaxReport(SyntaxModels.load(language, new ModelSource(language.code(), variant, folder)))
                    .print(spec.commandLine().getOut(), evaluate.gold());
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }
}
