package io.github.hearsay.cli;

import io.github.hearsay.entity.NameModel;
import io.github.hearsay.entity.NameTrainer;
import io.github.hearsay.evaluation.EntityCorpus;
import io.github.hearsay.evaluation.Percent;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.names.EntityEvaluation;
import io.github.hearsay.evaluation.names.EntityLabels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the model of names. */
@Command(
        name = "entities",
        description =
                "Trains the name model on JSON lines with \"id\", \"text\" and \"entities\", as evaluate entities reads them.")
final class TrainEntities extends TrainTask {

    @Option(
            names = "--silver",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files in the format of --train, annotated by another recognizer.")
    private List<Path> silver = List.of();

    @Mixin
    private Development dev;

    @Mixin
    private Epochs passes;

    @Mixin
    private Learning learning;

    @Mixin
    private Variant variant;

    @Override
    void train() throws IOException {
        try (EntityTraining corpora = EntityTraining.open(learning.code())) {
            NameTrainer trainer = new NameTrainer(learning.language(), learning.classes(variant.name));
            for (Path file : files()) {
                EntityTraining.Corpus corpus = read(corpora, file);
                corpus.documents().forEach(d -> trainer.add(d.words(), d.names(), corpus.inventory()));
            }
            for (Path file : silver) {
                EntityTraining.Corpus corpus = read(corpora, file);
                corpus.documents().forEach(d -> trainer.addSilver(d.words(), d.names(), corpus.inventory()));
            }
            NameModel model = trainer.train(passes.epochs, learning.seed, this::print);
            write(model::write);
            for (Path file : dev.files) {
                print(file.getFileName() + ": " + score(model, corpora.read(file)));
            }
        }
    }

    private EntityTraining.Corpus read(EntityTraining corpora, Path file) throws IOException {
        EntityTraining.Corpus corpus = corpora.readWithCopies(file);
        print(file.getFileName() + ": " + corpus.documents().size() + " documents, labels " + corpus.inventory());
        return corpus;
    }

    private static String score(NameModel model, EntityTraining.Corpus corpus) {
        EntityEvaluation evaluation = new EntityEvaluation(new EntityLabels(EntityLabels.USUAL));
        for (EntityTraining.Document document : corpus.documents()) {
            evaluation.add(document.gold(), EntityCorpus.Document.spans(model.propose(document.words())));
        }
        Score score = evaluation.scores().get(0);
        return score.metric() + " F1 " + Percent.ofShare(score.value());
    }
}
