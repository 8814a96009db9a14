package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.claim.ClaimAnnotator;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.entity.EntityLinker;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.quotation.QuotationAnnotator;
import io.github.hearsay.syntax.ParagraphAnnotator;
import io.github.hearsay.syntax.SyntaxParser;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.syntax.SyntaxTagger;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ProcessingIssue;
import io.github.hearsay.zone.ZoneAnnotator;
import java.util.stream.Stream;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in a language that the engines do not know are refused, once and clearly. */
class LanguageTest {

    private static final String TEXT = "Oda Lund denied that the mole was unsafe.";

    static Stream<Class<? extends AnalysisComponent>> engines() {
        return Stream.of(
                SyntaxSegmenter.class,
                SyntaxTagger.class,
                SyntaxParser.class,
                ZoneAnnotator.class,
                EntityRecognizer.class,
                EntityLinker.class,
                QuotationAnnotator.class,
                ClaimAnnotator.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "x-unspecified", "enm", ""})
    @BadInput(15)
    void thatAnotherLanguageIsRefusedOnce(String language) throws Exception {
        JCas jcas = annotated(language, createEngine(Hearsay.createEngineDescription()));
        assertThat(jcas.select(ProcessingIssue.class).asList()).singleElement().satisfies(issue -> {
            assertThat(issue.getStage()).isEqualTo("language");
            assertThat(issue.getMessage()).contains("\"" + language + "\"").contains("parameter");
        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void thatEachEngineRefusesByItself(Class<? extends AnalysisComponent> engine) throws Exception {
        JCas jcas = annotated("de", createEngine(engine));
        assertThat(jcas.select(ProcessingIssue.class).asList()).hasSize(1);
        assertThat(jcas.select(Annotation.class).asList()).hasSize(2); // the issue and the document
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB", "en_US"})
    void thatEnglishOfAllKindsIsEnglish(String language) throws Exception {
        JCas jcas = annotated(language, createEngine(Hearsay.createEngineDescription()));
        assertThat(jcas.select(ProcessingIssue.class).asList()).isEmpty();
        assertThat(jcas.select(Claim.class).asList()).isNotEmpty();
    }

    @Test
    void thatALanguageCanBeForced() throws Exception {
        JCas jcas = annotated(
                "de",
                createEngine(createEngineDescription(
                        createEngineDescription(ParagraphAnnotator.class),
                        createEngineDescription(SyntaxSegmenter.class, SyntaxSegmenter.PARAM_LANGUAGE, "en"),
                        createEngineDescription(SyntaxTagger.class, SyntaxTagger.PARAM_LANGUAGE, "en"),
                        createEngineDescription(SyntaxParser.class, SyntaxParser.PARAM_LANGUAGE, "en"),
                        createEngineDescription(ClaimAnnotator.class, ClaimAnnotator.PARAM_LANGUAGE, "en"))));
        assertThat(jcas.select(ProcessingIssue.class).asList()).isEmpty();
        assertThat(jcas.select(Claim.class).asList()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("engines")
    @BadInput(52)
    void thatALanguageWithoutResourcesFailsAtOnce(Class<? extends AnalysisComponent> engine) {
        assertThatThrownBy(() -> createEngine(engine, "language", "de"))
                .isInstanceOf(ResourceInitializationException.class)
                .hasStackTraceContaining("/de/")
                .hasStackTraceContaining("supported?");
    }

    private static JCas annotated(String language, AnalysisEngine engine) throws Exception {
        try {
            JCas jcas = JCasFactory.createJCas();
            jcas.setDocumentText(TEXT);
            jcas.setDocumentLanguage(language);
            engine.process(jcas);
            return jcas;
        } finally {
            engine.destroy();
        }
    }
}
