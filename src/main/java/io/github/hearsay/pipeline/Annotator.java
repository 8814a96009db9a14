package io.github.hearsay.pipeline;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * One instance of the pipeline, for one thread. Each document gets a new CAS: a reused one lists annotations without
 * offsets in an order that depends on earlier documents.
 */
public final class Annotator implements AutoCloseable {

    private final AnalysisEngine engine;

    /** All of Hearsay; loads the models, unless another instance has them. */
    public Annotator() throws ResourceInitializationException {
        this(Hearsay.createEngineDescription());
    }

    /** A pipeline of your own. */
    public Annotator(AnalysisEngineDescription pipeline) throws ResourceInitializationException {
        engine = AnalysisEngineFactory.createEngine(pipeline);
    }

    /** Puts a document into an empty CAS. */
    @FunctionalInterface
    public interface Loader {
        void load(JCas jcas) throws Exception;
    }

    /**
     * Annotates a document.
     *
     * @throws AnalysisEngineProcessException where an engine fails on the document
     * @throws Exception where the document cannot be loaded
     */
    public JCas annotate(Loader document) throws Exception {
        JCas jcas = engine.newJCas();
        document.load(jcas);
        engine.process(jcas);
        return jcas;
    }

    /** Annotates a text. */
    public JCas annotate(String text, String language) throws UIMAException {
        JCas jcas = engine.newJCas();
        jcas.setDocumentLanguage(language);
        jcas.setDocumentText(text);
        engine.process(jcas);
        return jcas;
    }

    @Override
    public void close() {
        engine.destroy();
    }
}
