package io.github.hearsay.cli;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.entity.LinkTrainer;
import io.github.hearsay.entity.Name;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.LinkedText;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Gives a trainer of links the words and names that the engines before the linker find in gold documents. */
final class LinkTraining implements AutoCloseable {

    private final LinkTrainer trainer;
    private final String language;
    private final AnalysisEngine engines;

    private LinkTraining(LinkTrainer trainer, String language, AnalysisEngine engines) {
        this.trainer = trainer;
        this.language = language;
        this.engines = engines;
    }

    static LinkTraining open(LinkTrainer trainer, String language) {
        try {
            return new LinkTraining(
                    trainer,
                    language,
                    AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
                            Hearsay.syntax(),
                            Hearsay.zones(),
                            AnalysisEngineFactory.createEngineDescription(EntityRecognizer.class))));
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(LinkedText document) {
        String text = document.names().text();
        try {
            JCas jcas = engines.newJCas();
            jcas.setDocumentLanguage(language);
            jcas.setDocumentText(text);
            engines.process(jcas);
            List<Name> names = new ArrayList<>();
            for (NamedEntity entity : jcas.select(NamedEntity.class)) {
                names.add(new Name(new Span(entity.getBegin(), entity.getEnd()), entity.getValue()));
            }
            trainer.add(
                    WordReader.readTagged(jcas, "training"),
                    WordReader.paragraphs(jcas, text),
                    names,
                    document.chains().stream()
                            .map(chain -> chain.mentions().stream()
                                    .map(Chain.Mention::head)
                                    .toList())
                            .toList(),
                    document.names().items().isEmpty());
        } catch (UIMAException e) {
            throw new IllegalStateException("document " + document.names().id() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        engines.destroy();
    }
}
