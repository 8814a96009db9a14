package io.github.hearsay.fuzz;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.pipeline.Annotator;
import io.github.hearsay.syntax.EmendationAnnotator;
import io.github.hearsay.syntax.ParagraphAnnotator;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.text.Emendation;
import io.github.hearsay.text.Span;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.validation.ValidationResult.Severity;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
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

    /** Loaded with the first text. */
    private static final class Emends {
        static final AnalysisEngine ENGINE = engine();
        static final JCas JCAS = jcas();

        private static AnalysisEngine engine() {
            try {
                return createEngine(EmendationAnnotator.class);
            } catch (ResourceInitializationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static JCas jcas() {
            try {
                return ENGINE.newJCas();
            } catch (ResourceInitializationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * What a reading keeps stands in it once and in the same order, every stretch of it stands inside of the text, and no
     * annotation is read beyond it.
     *
     * @param foreign those that another component made, perhaps broken; ours where there are none
     */
    static void emend(String text, List<Emendation> foreign) throws Exception {
        JCas jcas = Emends.JCAS;
        jcas.reset();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText(text);
        for (Emendation emendation : foreign) {
            Span span = emendation.span();
            var made = new io.github.hearsay.type.Emendation(jcas, span.begin(), span.end());
            made.setReading(emendation.text());
            made.addToIndexes();
        }
        Emends.ENGINE.process(jcas);
        var reading = io.github.hearsay.cas.Reading.of(jcas);
        int behind = 0;
        boolean[] changed = new boolean[text.length()];
        for (var made : jcas.select(io.github.hearsay.type.Emendation.class)) {
            boolean applied = made.getBegin() >= behind && made.getEnd() <= text.length();
            assertThat(applied || !foreign.isEmpty()).as("our emendations fit").isTrue();
            if (applied) {
                Arrays.fill(changed, made.getBegin(), made.getEnd(), true);
                behind = made.getEnd();
            }
        }
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            Span read = reading.span(new Annotation(jcas, i, i + 1));
            if (changed[i]) {
                assertThat(read == null || read.end() <= reading.text().length())
                        .isTrue();
                continue;
            }
            assertThat(read).isNotNull();
            assertThat(read.of(reading.text())).isEqualTo(text.substring(i, i + 1));
            assertThat(reading.original(read)).isEqualTo(new Span(i, i + 1));
            assertThat(read.begin()).isGreaterThan(last);
            last = read.begin();
        }
        int begin = 0;
        for (int i = 0; i < reading.text().length(); i++) {
            Span stands = reading.original(new Span(i, i + 1));
            assertThat(stands.isEmpty()).isFalse();
            assertThat(stands.begin()).isGreaterThanOrEqualTo(begin);
            assertThat(stands.end()).isLessThanOrEqualTo(text.length());
            begin = stands.begin();
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
