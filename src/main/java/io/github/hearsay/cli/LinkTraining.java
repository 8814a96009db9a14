package io.github.hearsay.cli;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.entity.LinkTrainer;
import io.github.hearsay.entity.Name;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.LinkedText;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.text.Span;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;

/** Gives a trainer of links the words and names that the engines before the linker find in gold documents. */
final class LinkTraining implements AutoCloseable {

    private final LinkTrainer trainer;
    private final EarlierEngines engines;

    LinkTraining(LinkTrainer trainer, String language) {
        this.trainer = trainer;
        engines = EarlierEngines.open(language, () -> new AnalysisEngineDescription[] {
            Hearsay.syntax(), Hearsay.zones(), createEngineDescription(EntityRecognizer.class)
        });
    }

    void add(LinkedText document) {
        engines.annotate(document.names().id(), document.names().text(), jcas -> learn(document, jcas));
    }

    private void learn(LinkedText document, JCas jcas) throws UIMAException {
        List<Name> names = jcas.select(NamedEntity.class)
                .map(entity -> new Name(new Span(entity.getBegin(), entity.getEnd()), entity.getValue()))
                .toList();
        trainer.add(
                WordReader.readTagged(jcas, "training"),
                WordReader.paragraphs(jcas, document.names().text()),
                names,
                document.chains().stream()
                        .map(chain -> chain.mentions().stream()
                                .map(Chain.Mention::head)
                                .toList())
                        .toList(),
                document.names().items().isEmpty());
    }

    @Override
    public void close() {
        engines.close();
    }
}
