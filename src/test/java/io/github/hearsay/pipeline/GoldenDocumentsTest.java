package io.github.hearsay.pipeline;

import io.github.hearsay.conventions.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones and quotations of whole articles, written back into the text and reviewed. */
class GoldenDocumentsTest extends WholePipeline {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"lock-gate", "market-fire", "council-blog", "wage-talks"})
    void thatAnArticleIsAnnotatedAsReviewed(String name) throws Exception {
        JCas jcas = annotator.annotate(Files.readString(FOLDER.resolve(name + ".txt")), "en");
        Invariants.hold(jcas);
        Golden.compare(FOLDER.resolve(name + ".marked.txt"), Rendering.zonesAndQuotations(jcas));
    }
}
