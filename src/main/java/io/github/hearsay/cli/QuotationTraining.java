package io.github.hearsay.cli;

import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.quotation.QuotationTrainer;
import io.github.hearsay.quotation.QuotationTrainer.Gold;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;

/** Gives a trainer of quotations the words and mentions that the engines before it find in gold documents. */
final class QuotationTraining implements AutoCloseable {

    private final QuotationTrainer trainer;
    private final EarlierEngines engines;

    QuotationTraining(QuotationTrainer trainer, String language) {
        this.trainer = trainer;
        engines = EarlierEngines.open(language, () ->
                new AnalysisEngineDescription[] {Hearsay.syntax(), Hearsay.zones(), Hearsay.entities()});
    }

    void add(AnnotatedText<QuotationSpans> document) {
        engines.annotate(document.id(), document.text(), jcas -> learn(document, jcas));
    }

    private void learn(AnnotatedText<QuotationSpans> document, JCas jcas) throws UIMAException {
        trainer.add(
                WordReader.readTagged(jcas, "training"),
                WordReader.paragraphs(jcas, document.text()),
                EntityMentions.read(jcas),
                Zones.spans(jcas, Zones.DATELINE),
                document.items().stream()
                        .map(q -> new Gold(q.content(), q.cue(), q.source()))
                        .toList());
    }

    @Override
    public void close() {
        engines.close();
    }
}
