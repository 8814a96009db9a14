package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The variant with an encoder: what holds of the pipeline holds of it. */
class DeepVariantTest {

    private static Annotator annotator;

    @BeforeAll
    static void load() throws Exception {
        annotator = deep();
    }

    @AfterAll
    static void close() {
        annotator.close();
    }

    private static Annotator deep() throws Exception {
        return new Annotator(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("deep")));
    }

    static Stream<RandomText> documents() {
        return Stream.iterate(1000L, seed -> seed + 1).limit(30).map(RandomText::of);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thatEveryTextIsAnnotatedSoundlyAndAlike(RandomText document) throws Exception {
        JCas jcas = annotator.annotate(document.text(), "en");
        Invariants.hold(jcas);
        assertThat(Listing.of(annotator.annotate(document.text(), "en"))).isEqualTo(Listing.of(jcas));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200b\ufeff",
                "“",
                "said",
                "\ud83d\udea2 \ud83d said \ufffe\uffff.",
                "Oda Lund\u0000 said that the mole was safe. “It holds,” he\u001b told Mirren\ufeff Radio."
            })
    void thatStrangeTextIsAnnotatedSoundly(String text) throws Exception {
        Invariants.hold(annotator.annotate(text, "en"));
    }

    @Test
    void thatALongWordAndALongSentenceAreAnnotatedSoundly() throws Exception {
        Invariants.hold(annotator.annotate("Oda Lund said " + "x".repeat(100_000) + " was safe.", "en"));
        Invariants.hold(annotator.annotate("Oda Lund said " + "the mole of Mirren held and ".repeat(400), "en"));
    }

    @Test
    void thatWhatIsPlainIsFound() throws Exception {
        JCas jcas = annotator.annotate(
                "Harbour chief Mara Voss denied that the quay was unsafe. “It holds,” she told Mirren Radio.", "en");
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(quotation -> quotation.getSpeaker() + ": " + quotation.getCoveredText())
                .containsExactly("Mara Voss: that the quay was unsafe", "Mara Voss: “It holds,”");
    }

    @Test
    void thatTagsAndTreesAreWeighedByTheEncoderToo() throws Exception {
        int different = 0;
        try (Annotator fast = new Annotator(Hearsay.createEngineDescription())) {
            for (String text : News.samples()) {
                List<String> linear = arcs(fast.annotate(text, "en"));
                List<String> both = arcs(annotator.annotate(text, "en"));
                assertThat(both).hasSameSizeAs(linear);
                different +=
                        (int) both.stream().filter(arc -> !linear.contains(arc)).count();
            }
        }
        assertThat(different).isBetween(20, 400);
    }

    @Test
    void thatTheOpenEncoderReadsTreesAndNamesAlone() throws Exception {
        int arcs = 0;
        int quotations = 0;
        try (Annotator deepOpen =
                        new Annotator(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("deep-open")));
                Annotator open = new Annotator(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("open")))) {
            for (String text : News.samples()) {
                JCas jcas = deepOpen.annotate(text, "en");
                List<String> linear = arcs(open.annotate(text, "en"));
                arcs += (int)
                        arcs(jcas).stream().filter(arc -> !linear.contains(arc)).count();
                quotations += jcas.select(Quotation.class).asList().size();
                Invariants.hold(jcas);
            }
        }
        assertThat(arcs).isBetween(20, 400);
        assertThat(quotations).isGreaterThan(50);
    }

    private static List<String> arcs(JCas jcas) {
        return jcas.select(Dependency.class)
                .map(arc -> arc.getDependent().getBegin() + " " + arc.getDependencyType() + " "
                        + arc.getGovernor().getBegin())
                .toList();
    }

    @Test
    void thatCertaintyAndWorthAreRatedByTheEncoderToo() throws Exception {
        int scores = 0;
        int worths = 0;
        try (Annotator fast = new Annotator(Hearsay.createEngineDescription())) {
            for (String text : News.samples()) {
                Map<String, Claim> linear = claims(fast.annotate(text, "en"));
                for (Map.Entry<String, Claim> claim :
                        claims(annotator.annotate(text, "en")).entrySet()) {
                    Claim other = linear.get(claim.getKey());
                    if (other != null
                            && other.getFactuality().equals(claim.getValue().getFactuality())) {
                        scores += other.getFactualityScore() != claim.getValue().getFactualityScore() ? 1 : 0;
                        worths += other.getCheckWorthiness() != claim.getValue().getCheckWorthiness() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(scores).isGreaterThan(50);
        assertThat(worths).isGreaterThan(50);
    }

    private static Map<String, Claim> claims(JCas jcas) {
        return jcas.select(Claim.class)
                .collect(Collectors.toMap(
                        claim -> claim.getBegin() + "-" + claim.getEnd(), claim -> claim, (a, b) -> a));
    }

    @Test
    void thatWordsThatOverlapAreLeftToTheLinearModels() throws Exception {
        JCas jcas = JCasFactory.createText("Mara Voss said that the quay was closed.", "en");
        new Sentence(jcas, 0, 40).addToIndexes();
        for (int[] token : new int[][] {
            {0, 4}, {0, 9}, {5, 9}, {10, 14}, {15, 19}, {20, 23}, {24, 28}, {29, 32}, {33, 39}, {39, 40}
        }) {
            new Token(jcas, token[0], token[1]).addToIndexes();
        }
        AnalysisEngine own = createEngine(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("deep")));
        own.process(jcas);
        own.destroy();
        assertThat(jcas.select(Dependency.class).asList()).hasSize(10);
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(Quotation::getCoveredText)
                .containsExactly("that the quay was closed");
    }

    @Test
    void thatThreadsDoNotMatter() throws Exception {
        List<String> texts = News.samples();
        List<String> expected = listings(annotator, texts);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                results.add(threads.submit(() -> {
                    try (Annotator own = deep()) {
                        return listings(own, texts);
                    }
                }));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> listings(Annotator annotator, List<String> texts) throws Exception {
        List<String> listings = new ArrayList<>();
        for (String text : texts) {
            listings.add(Listing.of(annotator.annotate(text, "en")));
        }
        return listings;
    }

    @Test
    void thatTheWholeMayBeSetToItByOneParameter() throws Exception {
        AnalysisEngineDescription whole = Hearsay.createEngineDescription();
        whole.getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue("modelVariant", "deep");
        String text = News.samples().get(0);
        try (Annotator set = new Annotator(whole)) {
            assertThat(Listing.of(set.annotate(text, "en"))).isEqualTo(Listing.of(annotator.annotate(text, "en")));
        }
    }

    @Test
    void thatWithoutOnnxRuntimeItSaysWhatIsMissingAndTheOthersWork() throws Exception {
        onClassPath(entry -> !entry.contains("onnxruntime"), start -> {
            start.invoke(null, "fast");
            assertThatThrownBy(() -> start.invoke(null, "deep"))
                    .hasStackTraceContaining(
                            "variant \"deep\" needs com.microsoft.onnxruntime:onnxruntime:1.22.0 on the class path");
        });
    }

    @Test
    void thatWithoutALibraryForThisMachineItSaysSo() throws Exception {
        List<String> libraries =
                List.of("onnxruntime.native.onnxruntime.skip", "onnxruntime.native.onnxruntime4j_jni.skip");
        libraries.forEach(library -> System.setProperty(library, "true"));
        try {
            onClassPath(
                    entry -> true,
                    start -> assertThatThrownBy(() -> start.invoke(null, "deep"))
                            .hasStackTraceContaining("variant \"deep\": ONNX Runtime has no library that works on ")
                            .hasStackTraceContaining("use variant \"fast\""));
        } finally {
            libraries.forEach(System::clearProperty);
        }
    }

    /** Calls something with {@link Probe#start}, as it is loaded from a part of the class path. */
    private static void onClassPath(Predicate<String> part, ThrowingConsumer<Method> then) throws Exception {
        List<URL> urls = new ArrayList<>();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(File.pathSeparator)) {
            if (part.test(entry)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            then.accept(loader.loadClass(Probe.class.getName()).getMethod("start", String.class));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Runs where ONNX Runtime is missing. */
    public static final class Probe {

        private Probe() {}

        /** Makes the engines of quotations. */
        public static void start(String variant) throws Exception {
            new Annotator(Hearsay.quotations(Setup.DEFAULT.withVariant(variant))).close();
        }
    }
}
