package io.github.hearsay.conventions;

import static io.github.hearsay.conventions.PageCode.between;
import static io.github.hearsay.conventions.PageCode.words;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.junit.jupiter.api.Test;

/** The pipeline example of the documentation, compiled, run, and compared with what the page shows. */
class PipelineExampleTest {

    private static final Path PAGE = Path.of("src/docs/pipeline.md");
    private static final Path SELF = Path.of("src/test/java/io/github/hearsay/conventions/PipelineExampleTest.java");

    @Test
    void thatTheExamplePrintsWhatThePageSays() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example();
        } finally {
            System.setOut(before);
        }
        String page = Files.readString(PAGE);
        String shown = between(page.substring(page.indexOf("prints\n")), "```\n", "```");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(shown.lines().toList());
    }

    @Test
    void thatThePageShowsThisCode() throws Exception {
        String page = Files.readString(PAGE);
        String shown = between(page.substring(page.indexOf("<!-- example: pipeline -->")), "```java\n", "```");
        assertThat(words(shown))
                .isEqualTo(words(between(Files.readString(SELF), "// example: pipeline\n", "// end\n")));
    }

    @SuppressWarnings("SystemOut")
    private static void example() throws Exception {
        // example: pipeline
        AnalysisEngine pipeline = createEngine(createEngineDescription(
                createEngineDescription(BreakIteratorSegmenter.class), // any DKPro components of yours
                Hearsay.syntax(), // adds what they left out: here tags, lemmas and trees
                Hearsay.zones(),
                Hearsay.entities(),
                Hearsay.quotations(),
                Hearsay.claims()));

        JCas jcas = JCasFactory.createText("Harbour chief Mara Voss denied that the quay was unsafe.", "en");
        pipeline.process(jcas);
        for (Quotation quotation : jcas.select(Quotation.class)) {
            System.out.println(quotation.getSpeaker() + ": " + quotation.getCoveredText());
        }
        for (Claim claim : jcas.select(Claim.class)) {
            System.out.println(claim.getClaimant() + " " + claim.getFactuality() + ": " + claim.getCoveredText());
        }
        // end
    }
}
