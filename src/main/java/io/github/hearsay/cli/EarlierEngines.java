package io.github.hearsay.cli;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** The engines that run before the one that is trained, so that it learns from what it will find. */
final class EarlierEngines implements AutoCloseable {

    private final String language;
    private final AnalysisEngine engines;

    private EarlierEngines(String language, AnalysisEngine engines) {
        this.language = language;
        this.engines = engines;
    }

    /** Makes descriptions of the engines. */
    @FunctionalInterface
    interface Descriptions {
        AnalysisEngineDescription[] make() throws ResourceInitializationException;
    }

    static EarlierEngines open(String language, Descriptions descriptions) {
        try {
            return new EarlierEngines(
                    language,
                    AnalysisEngineFactory.createEngine(
                            AnalysisEngineFactory.createEngineDescription(descriptions.make())));
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes an annotated document. */
    @FunctionalInterface
    interface Learner {
        void learn(JCas jcas) throws UIMAException;
    }

    /**
     * Annotates the text of a gold document, and gives it to the learner.
     *
     * @throws IllegalStateException where an engine fails, with the document's id
     */
    void annotate(String id, String text, Learner learner) {
        try {
            JCas jcas = engines.newJCas();
            jcas.setDocumentLanguage(language);
            jcas.setDocumentText(text);
            engines.process(jcas);
            learner.learn(jcas);
        } catch (UIMAException e) {
            throw new IllegalStateException("document " + id + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        engines.destroy();
    }
}
