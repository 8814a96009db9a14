package io.github.hearsay.cli;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.entity.LinkTrainer;
import io.github.hearsay.entity.Name;
import io.github.hearsay.evaluation.AmbiguousPronoun;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.LinkedText;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import io.github.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the model of links, on the words and names that the engines before the linker find in gold documents. */
@Command(
        name = "links",
        description =
                "Trains the model that links mentions on JSON lines with \"id\", \"text\", \"entities\" and \"chains\", or "
                        + "\"pronoun\" and \"candidates\", as evaluate entities reads them.")
final class TrainLinks extends TrainTask {

    @Mixin
    private Epochs passes;

    @Mixin
    private Learning learning;

    @Override
    void train() throws IOException {
        LinkTrainer trainer = new LinkTrainer(learning.language(), learning.classes(ModelSource.FAST));
        try (EarlierEngines engines = EarlierEngines.open(learning.code(), () -> new AnalysisEngineDescription[] {
            Hearsay.syntax(Setup.DEFAULT.withoutEmendations()),
            Hearsay.zones(),
            createEngineDescription(EntityRecognizer.class)
        })) {
            for (Path file : files()) {
                if (AmbiguousPronoun.isIn(file)) {
                    AmbiguousPronoun.read(
                            file,
                            document -> engines.annotate(
                                    document.id(), document.text(), jcas -> add(document, jcas, trainer)));
                    continue;
                }
                GoldReader.entities(
                        file,
                        document -> engines.annotate(
                                document.names().id(), document.names().text(), jcas -> add(document, jcas, trainer)));
            }
        }
        write(trainer.train(passes.epochs, learning.seed)::write);
    }

    private static List<Name> names(JCas jcas) {
        return jcas.select(NamedEntity.class)
                .map(entity -> new Name(new Span(entity.getBegin(), entity.getEnd()), entity.getValue()))
                .toList();
    }

    private static void add(AmbiguousPronoun document, JCas jcas, LinkTrainer trainer) throws UIMAException {
        Reading reading = Reading.of(jcas);
        trainer.add(
                WordReader.readTagged(reading, "training"),
                WordReader.paragraphs(reading),
                names(jcas),
                document.pronoun(),
                candidates(document, true),
                candidates(document, false));
    }

    private static void add(LinkedText document, JCas jcas, LinkTrainer trainer) throws UIMAException {
        Reading reading = Reading.of(jcas);
        trainer.add(
                WordReader.readTagged(reading, "training"),
                WordReader.paragraphs(reading),
                names(jcas),
                document.chains().stream()
                        .map(chain -> chain.mentions().stream()
                                .map(Chain.Mention::head)
                                .toList())
                        .toList(),
                document.names().items().isEmpty());
    }

    private static List<Span> candidates(AmbiguousPronoun document, boolean same) {
        return document.candidates().stream()
                .filter(candidate -> candidate.same() == same)
                .map(AmbiguousPronoun.Candidate::span)
                .toList();
    }
}
