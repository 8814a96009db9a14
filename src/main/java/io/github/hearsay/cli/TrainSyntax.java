package io.github.hearsay.cli;

import io.github.hearsay.evaluation.syntax.SyntaxReport;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.syntax.ConlluReader;
import io.github.hearsay.syntax.SyntaxModels;
import io.github.hearsay.syntax.SyntaxTrainer;
import io.github.hearsay.syntax.TreebankDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains segmenter, tagger and parser. */
@Command(name = "syntax", description = "Trains segmenter, tagger and parser on treebanks in CoNLL-U.")
final class TrainSyntax extends TrainTask {

    @Option(
            names = "--silver",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "CoNLL-U with trees of a better parser, such as from annotate --variant deep --format conllu.")
    private List<Path> silver = List.of();

    @Mixin
    private Development dev;

    @Mixin
    private Learning learning;

    @Override
    void train() throws IOException {
        List<TreebankDocument> documents = new ArrayList<>();
        for (Path file : files()) {
            documents.addAll(ConlluReader.read(file));
        }
        print(documents.size() + " documents");
        List<TreebankDocument> others = new ArrayList<>();
        for (Path file : silver) {
            others.addAll(ConlluReader.read(file));
        }
        SyntaxModels models = new SyntaxTrainer(
                        learning.language(), learning.classes(ModelSource.FAST), documents, this::print)
                .train(others, learning.seed);
        models.write(output());
        new SyntaxReport(models).print(out(), dev.files);
    }
}
