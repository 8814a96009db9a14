package io.github.hearsay.cli;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.Predictor;
import io.github.hearsay.pipeline.Annotator;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** The pipeline as {@code annotate} runs it, so that the measured thing is the shipped one. */
final class PipelinePredictor implements Predictor {

    private final Annotator annotator;

    private PipelinePredictor(Annotator annotator) {
        this.annotator = annotator;
    }

    static Predictor open(Setup setup) throws ResourceInitializationException {
        return new PipelinePredictor(new Annotator(Hearsay.createEngineDescription(setup)));
    }

    @Override
    public DocumentView predict(String id, String text) throws Exception {
        return DocumentView.of(annotator.annotate(text, "en"), id);
    }

    @Override
    public DocumentView predict(String id, String text, List<EntitySpan> names) throws Exception {
        JCas annotated = annotator.annotate(jcas -> {
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            for (EntitySpan name : names) {
                NamedEntity entity =
                        new NamedEntity(jcas, name.span().begin(), name.span().end());
                entity.setValue(name.label());
                entity.addToIndexes();
            }
        });
        return DocumentView.of(annotated, id);
    }

    @Override
    public void close() {
        annotator.close();
    }
}
