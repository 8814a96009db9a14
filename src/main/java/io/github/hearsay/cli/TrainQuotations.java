package io.github.hearsay.cli;

import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import io.github.hearsay.quotation.QuotationTrainer;
import io.github.hearsay.quotation.QuotationTrainer.Gold;
import java.io.IOException;
import java.nio.file.Path;
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

    @Override
    void train() throws IOException {
        ModelSource source = learning.classes(variant.name);
        if (source.isDeep() != (models != null)) {
            throw wrong("--variant deep and --models go together");
        }
        QuotationTrainer trainer = new QuotationTrainer(learning.language(), source.linear());
        // The choice is between what both find in the trees of deep; linear models learn from those of fast.
        Setup earlier =
                models == null ? Setup.DEFAULT : new Setup(learning.code(), variant.name, null, models.toString());
        try (EarlierEngines engines = EarlierEngines.open(learning.code(), () -> new AnalysisEngineDescription[] {
            Hearsay.syntax(earlier.withoutEmendations()), Hearsay.zones(earlier), Hearsay.entities(earlier)
        })) {
            for (Path file : files()) {
                GoldReader.quotations(
                        file,
                        document ->
                                engines.annotate(document.id(), document.text(), jcas -> add(document, jcas, trainer)));
            }
        }
        if (models == null) {
            trainer.train(learning.seed, this::print).write(output());
        } else {
            ModelSource unseen = new ModelSource(learning.code(), variant.name, models.toString());
            write(trainer.trainChoice(unseen, learning.seed, this::print)::write);
        }
    }

    private static void add(AnnotatedText<QuotationSpans> document, JCas jcas, QuotationTrainer trainer)
            throws UIMAException {
        Reading reading = Reading.of(jcas);
        trainer.add(
                WordReader.readTagged(reading, "training"),
                WordReader.paragraphs(reading),
                EntityMentions.read(reading),
                Zones.spans(reading, Zones.DATELINE),
                document.items().stream()
                        .map(q -> new Gold(q.content(), q.cue(), q.source()))
                        .toList());
    }
}
