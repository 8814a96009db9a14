package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IsolatedAnnotatorTest {

    private static final String GOOD = "good";
    private IsolatedAnnotator annotator;

    @BeforeEach
    void load() throws Exception {
        Trouble.released = false;
        annotator = new IsolatedAnnotator(
                AnalysisEngineFactory.createEngineDescription(Trouble.class), Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        Trouble.released = true;
        annotator.close();
    }

    private String annotate(String text) throws Exception {
        return annotator
                .annotate(
                        jcas -> {
                            if (text.contains("UNREADABLE")) {
                                throw new java.io.IOException("no letters");
                            }
                            jcas.setDocumentText(text);
                        },
                        jcas -> {
                            if (text.contains("UNWRITABLE")) {
                                throw new java.io.IOException("no paper");
                            }
                            return GOOD + jcas.select(Annotation.class).count();
                        })
                .orElse(failure -> failure.stage() + ", " + failure.type() + ", " + failure.message());
    }

    @Test
    void thatWhateverIsThrownFailsItsDocumentOnly() throws Exception {
        assertThat(annotate("THROW")).isEqualTo("Trouble, IllegalStateException, cannot bear it");
        assertThat(annotate("x")).isEqualTo("good2");
        assertThat(annotate("HALF")).contains("cannot bear it");
        assertThat(annotate("x")).isEqualTo("good2");
        assertThat(annotate("DEEP")).contains("StackOverflowError");
        assertThat(annotate("MEMORY")).isEqualTo("Trouble, OutOfMemoryError, as if");
        assertThat(annotate("UNREADABLE")).isEqualTo("read, IOException, no letters");
        assertThat(annotate("UNWRITABLE")).isEqualTo("write, IOException, no paper");
        assertThat(annotate("x")).isEqualTo("good2");
    }

    @Test
    void thatADocumentThatTakesTooLongIsGivenUp() throws Exception {
        assertThat(annotate("LOOP")).isEqualTo("Trouble, Timeout, took longer than 1 s");
        assertThat(annotate("x")).isEqualTo("good2");
    }

    @Test
    void thatNoFurtherDocumentIsBegunWhenTooManyHang() throws Exception {
        for (int i = 0; i < IsolatedAnnotator.MOST_STUCK; i++) {
            assertThat(annotate("LOOP")).contains("Timeout");
        }
        assertThatThrownBy(() -> annotate("x"))
                .isInstanceOf(StuckException.class)
                .hasMessageStartingWith("2 documents that took too long are still running");
        Trouble.released = true;
        assertThat(annotate("x")).isEqualTo("good2");
        assertThat(annotate("x")).isEqualTo("good2");
    }

    @Test
    void thatAnEngineDoesNotBeginWhenNobodyWaits() throws Exception {
        AnalysisEngine zones = AnalysisEngineFactory.createEngine(Hearsay.zones());
        JCas jcas = zones.newJCas();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText("Mara Voss denied it.");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> zones.process(jcas)).hasRootCauseInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
