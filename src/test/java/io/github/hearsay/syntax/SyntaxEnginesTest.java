package io.github.hearsay.syntax;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxEnginesTest {

    @Test
    void thatADamagedModelIsNamed(@TempDir Path folder) throws Exception {
        Path model = Files.writeString(folder.resolve("tagger.model"), "no model");
        assertThatThrownBy(() -> createEngine(SyntaxTagger.class, SyntaxTagger.PARAM_MODEL_LOCATION, model.toString()))
                .isInstanceOf(ResourceInitializationException.class)
                .rootCause()
                .hasMessageContaining("GZIP");
        assertThatThrownBy(() -> createEngine(SyntaxTagger.class, SyntaxTagger.PARAM_VARIANT, "huge"))
                .isInstanceOf(ResourceInitializationException.class)
                .rootCause()
                .hasMessageContaining("no model classpath:/io/github/hearsay/syntax/en/tagger-huge.model");
    }

    @Test
    void thatAModelOfOnesOwnIsUsed(@TempDir Path folder) throws Exception {
        TreebankDocument document = Treebank.read(folder).get(0);
        new SyntaxTrainer(
                        Language.of("en"),
                        ModelSource.shipped("en", ModelSource.FAST),
                        Collections.nCopies(3, document),
                        line -> {})
                .train(List.of(), 1)
                .write(folder);
        JCas jcas = JCasFactory.createText("Oda Lund denied the claims.", "en");
        createEngine(
                        SyntaxSegmenter.class,
                        SyntaxSegmenter.PARAM_MODEL_LOCATION,
                        folder.resolve("segmenter.model").toString())
                .process(jcas);
        createEngine(
                        SyntaxTagger.class,
                        SyntaxTagger.PARAM_MODEL_LOCATION,
                        folder.resolve("tagger.model").toString())
                .process(jcas);
        assertThat(jcas.select(POS.class).asList())
                .extracting(POS::getPosValue)
                .containsExactly("NNP", "NNP", "VBD", "DT", "NNS", ".");
    }

    @Test
    void thatSentencesOfOthersAreOnlySplitIntoWords() throws Exception {
        JCas jcas = JCasFactory.createText("Voss left. Lund’s boat did. Nobody wept", "en");
        new Sentence(jcas, 0, 27).addToIndexes();
        createEngine(SyntaxSegmenter.class).process(jcas);
        assertThat(jcas.select(Sentence.class).asList()).hasSize(1);
        assertThat(jcas.select(Token.class).asList())
                .extracting(Token::getCoveredText)
                .containsExactly("Voss", "left", ".", "Lund", "’s", "boat", "did", ".");
    }

    @Test
    void thatAMissingTaggerIsNamed() throws Exception {
        JCas jcas = JCasFactory.createText("Voss left.", "en");
        createEngine(SyntaxSegmenter.class).process(jcas);
        assertThatThrownBy(() -> createEngine(SyntaxParser.class).process(jcas))
                .isInstanceOf(AnalysisEngineProcessException.class)
                .rootCause()
                .hasMessageContaining("run a tagger first");
    }
}
