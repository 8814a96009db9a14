package news;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;

import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import io.github.hearsay.type.Quotation;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/** The variant {@code deep}, on what the library and ONNX Runtime bring. */
public final class Main {

    public static void main(String[] args) throws Exception {
        AnalysisEngine pipeline = createEngine(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("deep")));
        JCas jcas = JCasFactory.createText("Harbour chief Mara Voss denied that the quay was unsafe.", "en");
        pipeline.process(jcas);
        String speaker = jcas.select(Quotation.class).single().getSpeaker();
        if (!"Mara Voss".equals(speaker)) {
            throw new IllegalStateException("the speaker is " + speaker);
        }
    }
}
