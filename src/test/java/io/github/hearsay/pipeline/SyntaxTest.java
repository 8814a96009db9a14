package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class SyntaxTest {

    @Test
    void thatAParagraphEndsASentence() throws Exception {
        AnalysisEngine engine = AnalysisEngineFactory.createEngine(Hearsay.createEngineDescription());
        JCas jcas =
                JCasFactory.createText("Quay to stay shut\n\nOrla Finch said “the quay isn’t safe.” She left.", "en");
        engine.process(jcas);
        assertThat(jcas.select(Sentence.class).asList())
                .extracting(Sentence::getCoveredText)
                .contains("Quay to stay shut");
        assertThat(jcas.select(Token.class).asList())
                .extracting(t -> t.getPos().getCoarseValue() + " " + t.getLemmaValue())
                .contains("VERB say", "NOUN quay");
    }
}
