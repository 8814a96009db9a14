package io.github.hearsay.cli;

import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.quotation.QuotationTrainer;
import io.github.hearsay.quotation.QuotationTrainer.Gold;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Gives a trainer of quotations the words and mentions that the engines before it find in gold documents. */
final class QuotationTraining implements AutoCloseable {

    private final QuotationTrainer trainer;
    private final String language;
    private final AnalysisEngine engines;

    private QuotationTraining(QuotationTrainer trainer, String language, AnalysisEngine engines) {
        this.trainer = trainer;
        this.language = language;
        this.engines = engines;
    }

    static QuotationTraining open(QuotationTrainer trainer, String language) {
        try {
            return new QuotationTraining(
                    trainer,
                    language,
                    AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
                            Hearsay.syntax(), Hearsay.zones(), Hearsay.entities())));
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(AnnotatedText<QuotationSpans> document) {
        try {
            JCas jcas = engines.newJCas();
            jcas.setDocumentLanguage(language);
            jcas.setDocumentText(document.text());
            engines.process(jcas);
            trainer.add(
                    WordReader.readTagged(jcas, "training"),
                    WordReader.paragraphs(jcas, document.text()),
                    EntityMentions.read(jcas),
                    document.items().stream()
                            .map(q -> new Gold(q.content(), q.cue(), q.source()))
                            .toList());
        } catch (UIMAException e) {
            throw new IllegalStateException("document " + document.id() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        engines.destroy();
    }
}
