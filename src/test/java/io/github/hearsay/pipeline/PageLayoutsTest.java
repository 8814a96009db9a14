package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.DocumentReader;
import io.github.hearsay.io.Documents;
import io.github.hearsay.io.OwnOutput;
import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.io.SourceFiles;
import io.github.hearsay.syntax.EmendationAnnotator;
import io.github.hearsay.type.Zone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages laid out as news sites lay out theirs; what a reader sees as the article is listed at the end of each, paragraph by paragraph. */
class PageLayoutsTest {

    private static final Path PAGES = Path.of("src/test/resources/io/pages");
    private static final String LISTING = "<!-- expected\n";

    private static AnalysisEngine zones;

    @BeforeAll
    static void load() throws Exception {
        zones = createEngine(
                createEngineDescription(createEngineDescription(EmendationAnnotator.class), Hearsay.zones()));
    }

    @AfterAll
    static void close() {
        zones.destroy();
    }

    static Stream<Path> pages() throws Exception {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thatThePageIsReadAsAReaderSeesIt(Path page) throws Exception {
        String source = Files.readString(page);
        int listing = source.indexOf(LISTING) + LISTING.length();
        JCas jcas = JCasFactory.createJCas();
        try (Documents documents =
                new DocumentReader(ReadOptions.DEFAULT).read(SourceFiles.of(List.of(page), OwnOutput.NONE))) {
            documents.next().load(jcas);
        }
        zones.process(jcas);
        assertThat(jcas.select(Zone.class)
                        .map(zone ->
                                zone.getKind() + ": " + zone.getCoveredText().replaceAll("\\s+", " ")))
                .containsExactlyElementsOf(source.substring(listing, source.indexOf("-->", listing))
                        .lines()
                        .toList());
    }
}
