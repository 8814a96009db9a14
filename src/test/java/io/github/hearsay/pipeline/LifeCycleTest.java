package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.quotation.QuotationAnnotator;
import io.github.hearsay.syntax.SyntaxTagger;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;

/** One engine and one CAS over many documents, and many engines one after the other. */
class LifeCycleTest {

    private static final int DOCUMENTS = Integer.getInteger("lifecycle.documents", 300);
    private static final int ENGINES = Integer.getInteger("lifecycle.engines", 12);

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(News.samples());
        for (long seed = 0; seed < 9; seed++) {
            texts.add(RandomText.of(seed).text());
        }
        return texts;
    }

    /** What each text gives on a CAS that is used again. */
    private static List<String> listings(AnalysisEngine engine, JCas jcas, List<String> texts) throws Exception {
        List<String> listings = new ArrayList<>();
        for (String text : texts) {
            jcas.reset();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            engine.process(jcas);
            // A CAS that is used again lists annotations without offsets in another order.
            listings.add(Listing.of(jcas).lines().sorted().toList().toString());
        }
        return listings;
    }

    @Test
    @BadInput({27, 30})
    void thatNeitherOrderNorTheCasMatters() throws Exception {
        AnalysisEngine engine = createEngine(Hearsay.createEngineDescription());
        List<String> texts = texts();
        List<String> expected = listings(engine, engine.newJCas(), texts);
        Collections.reverse(texts);
        Collections.reverse(expected);
        assertThat(listings(engine, engine.newJCas(), texts)).isEqualTo(expected);
        engine.reconfigure();
        assertThat(listings(engine, engine.newJCas(), texts)).isEqualTo(expected);
        engine.destroy();
    }

    @Test
    @BadInput(30)
    void thatTheHeapStaysFlat() throws Exception {
        AnalysisEngine engine = createEngine(Hearsay.createEngineDescription());
        JCas jcas = engine.newJCas();
        String text = "Oda Lund said that the mole was safe. “It holds,” he told Mirren Radio.";
        List<String> some = Collections.nCopies(50, text);
        listings(engine, jcas, some);
        long before = liveHeap();
        for (int n = 0; n < DOCUMENTS; n += some.size()) {
            listings(engine, jcas, some);
        }
        assertThat(liveHeap() - before).isLessThan(4 << 20);
        engine.destroy();
    }

    @Test
    @BadInput(30)
    void thatEnginesLeaveNoClassesAndLittleHeapBehind() throws Exception {
        createEngine(Hearsay.createEngineDescription()).destroy();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        long before = liveHeap();
        for (int n = 0; n < ENGINES; n++) {
            createEngine(Hearsay.createEngineDescription()).destroy();
        }
        assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - classes)
                .isLessThan(50);
        assertThat(liveHeap() - before).isLessThan(16 << 20);
    }

    @Test
    @BadInput(51)
    void thatTheEndOfTheCollectionMayBeToldTwice() throws Exception {
        AnalysisEngine engine = createEngine(Hearsay.createEngineDescription());
        JCas jcas = JCasFactory.createText("Oda Lund said that the mole was safe.", "en");
        engine.process(jcas);
        String before = Listing.of(jcas);
        engine.collectionProcessComplete();
        engine.collectionProcessComplete();
        jcas.reset();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText("Oda Lund said that the mole was safe.");
        engine.process(jcas);
        assertThat(Listing.of(jcas)).isEqualTo(before);
        engine.destroy();
        engine.destroy();
    }

    @Test
    @BadInput(52)
    void thatAModelIsNeverFetched() {
        for (String address : List.of("https://wire.example/x.model", "file:///x.model", "jar:file:x.jar!/y")) {
            assertThatThrownBy(() -> createEngine(SyntaxTagger.class, SyntaxTagger.PARAM_MODEL_LOCATION, address))
                    .isInstanceOf(ResourceInitializationException.class)
                    .hasRootCauseInstanceOf(IllegalArgumentException.class)
                    .hasStackTraceContaining("no such file or folder: " + address);
        }
    }

    @Test
    @BadInput(52)
    void thatAWrongParameterFailsAtOnce() {
        assertThatThrownBy(() -> createEngine(SyntaxTagger.class, SyntaxTagger.PARAM_MODEL_LOCATION, "no-such.model"))
                .isInstanceOf(ResourceInitializationException.class)
                .hasStackTraceContaining("no-such.model");
        assertThatThrownBy(() -> createEngine(createEngineDescription(
                        QuotationAnnotator.class, QuotationAnnotator.PARAM_RECALL_BIAS, "much")))
                .isInstanceOf(Exception.class)
                .hasStackTraceContaining("recallBias");
    }

    private static long liveHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
