package io.github.hearsay.cli;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attributions;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Quotation;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** What the engines before the claims find in texts: words and attributions. */
final class AttributedTexts implements AutoCloseable {

    private final String language;
    private final AnalysisEngine engines;

    private AttributedTexts(String language, AnalysisEngine engines) {
        this.language = language;
        this.engines = engines;
    }

    /** A text with its attributions, outer before inner. */
    record AttributedText(Words words, List<Attribution> attributions) {}

    static AttributedTexts open(String language) {
        try {
            return new AttributedTexts(
                    language,
                    AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
                            Hearsay.syntax(), Hearsay.zones(), Hearsay.entities(), Hearsay.quotations())));
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException(e);
        }
    }

    AttributedText read(String id, String text) {
        try {
            JCas jcas = engines.newJCas();
            jcas.setDocumentLanguage(language);
            jcas.setDocumentText(text);
            engines.process(jcas);
            return new AttributedText(
                    WordReader.readTagged(jcas, "factuality"),
                    jcas.select(Quotation.class).asList().stream()
                            .map(Attributions::read)
                            .toList());
        } catch (UIMAException e) {
            throw new IllegalStateException("document " + id + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        engines.destroy();
    }
}
