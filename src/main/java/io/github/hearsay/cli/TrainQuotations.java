package io.github.hearsay.cli;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.PredictedFile;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import io.github.hearsay.quotation.QuotationTrainer;
import io.github.hearsay.quotation.QuotationTrainer.Gold;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the models of quotations, on the words and mentions that the engines before them find in gold documents. */
@Command(
        name = "quotations",
        description =
                "Trains the quotation models on JSON lines with \"id\", \"text\" and \"quotes\", as evaluate quotations "
                        + "reads them.")
final class TrainQuotations extends TrainTask {

    @Mixin
    private Learning learning;

    @Mixin
    private Variant variant;

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "For --variant deep, which trains only the choice between candidates: an encoder and linear "
                    + "models that were not trained on these files, laid out as the built-in ones.")
    private Path models;

    @Option(
            names = "--silver",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Output of annotate --variant deep as JSON lines, to learn its cues and roles too.")
    private List<Path> silver = List.of();

    @Override
    void train() throws IOException {
        ModelSource source = learning.classes(variant.name);
        if (source.isDeep() != (models != null)) {
            throw wrong("--variant deep and --models go together");
        }
        QuotationTrainer trainer = new QuotationTrainer(learning.language(), source.linear());
        try (EarlierEngines engines = EarlierEngines.open(learning.code(), () -> new AnalysisEngineDescription[] {
            Hearsay.syntax(Setup.DEFAULT.withoutEmendations()), Hearsay.zones(), Hearsay.entities()
        })) {
            for (Path file : files()) {
                GoldReader.quotations(
                        file,
                        document -> engines.annotate(
                                document.id(), document.text(), jcas -> add(trainer::add, jcas, document.items())));
            }
            for (Path file : silver) {
                PredictedFile.forEach(
                        file,
                        document -> engines.annotate(
                                document.id(),
                                document.text(),
                                jcas -> add(trainer::addSilver, jcas, attributions(document))));
            }
        }
        if (models == null) {
            trainer.train(learning.seed, this::print).write(output());
        } else {
            ModelSource unseen = new ModelSource(learning.code(), variant.name, models.toString());
            write(trainer.trainChoice(unseen, learning.seed, this::print)::write);
        }
    }

    /** Those that people would have marked: they leave out reports within reports. */
    private static List<QuotationSpans> attributions(DocumentView document) {
        List<QuotationSpans> all = QuotationSpans.of(document);
        return IntStream.range(0, all.size())
                .filter(i -> document.quotations().get(i).depth() == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** Takes a document, as the trainer does. */
    @FunctionalInterface
    private interface Pupil {
        void add(
                Words words,
                List<Span> paragraphs,
                List<EntityMention> mentions,
                List<Span> datelines,
                List<Gold> attributions);
    }

    private static void add(Pupil pupil, JCas jcas, List<QuotationSpans> attributions) throws UIMAException {
        Reading reading = Reading.of(jcas);
        pupil.add(
                WordReader.readTagged(reading, "training"),
                WordReader.paragraphs(reading),
                EntityMentions.read(reading),
                Zones.spans(reading, Zones.DATELINE),
                attributions.stream()
                        .map(q -> new Gold(q.content(), q.cue(), q.source()))
                        .toList());
    }
}
