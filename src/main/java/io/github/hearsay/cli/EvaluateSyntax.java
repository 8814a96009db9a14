package io.github.hearsay.cli;

import io.github.hearsay.evaluation.syntax.SyntaxReport;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.syntax.SyntaxModels;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures words, tags, lemmas and trees on treebanks. */
@Command(
        name = "syntax",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Measures words, sentences, tags, lemmas and trees, file by file.", "Gold files are CoNLL-U."})
final class EvaluateSyntax implements Callable<Integer> {

    @ParentCommand
    private EvaluateCommand evaluate;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            new SyntaxReport(SyntaxModels.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST)))
                    .print(spec.commandLine().getOut(), evaluate.gold());
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }
}
