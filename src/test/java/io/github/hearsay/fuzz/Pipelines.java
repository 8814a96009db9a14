package io.github.hearsay.fuzz;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.pipeline.Annotator;
import io.github.hearsay.syntax.ParagraphAnnotator;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.text.Span;
import java.util.List;
import org.apache.uima.fit.validation.ValidationResult.Severity;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Engines that are made once. */
final class Pipelines {

    private static final Validator VALIDATOR = new Validator.Builder().build();

    private Pipelines() {}

    /** Loaded with the first text. */
    private static final class Whole {
        static final Annotator ANNOTATOR = annotator();

        private static Annotator annotator() {
            try {
                return new Annotator();
            } catch (ResourceInitializationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Loaded with the first text. */
    private static final class First {
        static final Annotator ANNOTATOR = annotator();

        private static Annotator annotator() {
            try {
                return new Annotator(createEngineDescription(
                        createEngineDescription(ParagraphAnnotator.class),
                        createEngineDescription(SyntaxSegmenter.class)));
            } catch (ResourceInitializationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void annotate(String text) throws Exception {
        assertThat(VALIDATOR.check(Whole.ANNOTATOR.annotate(text, "en")).getResults())
                .filteredOn(result -> result.getSeverity().isEquallyOrMoreSevereThan(Severity.WARN))
                .isEmpty();
    }

    /** Tokens hold all that is visible, in order, and sentences hold all tokens. */
    static void segment(String text) throws Exception {
        JCas jcas = First.ANNOTATOR.annotate(text, "en");
        int end = 0;
        for (Token token : jcas.select(Token.class)) {
            Span span = new Span(token.getBegin(), token.getEnd());
            assertThat(span.isEmpty()).isFalse();
            assertThat(new Span(end, span.begin()).trim(text).isEmpty())
                    .as("what stands between two tokens")
                    .isTrue();
            assertThat(jcas.select(Sentence.class).covering(token).asList()).hasSize(1);
            end = span.end();
        }
        assertThat(new Span(end, text.length()).trim(text).isEmpty()).isTrue();
        List<Sentence> sentences = jcas.select(Sentence.class).asList();
        assertThat(sentences)
                .allMatch(sentence ->
                        !jcas.select(Token.class).coveredBy(sentence).isEmpty());
    }
}
