package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.html.ExampleDocuments;
import io.github.hearsay.pipeline.Annotator;
import io.github.hearsay.pipeline.Listing;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is read back is what was written. */
class RoundTripTest {

    /** In one order: indexes keep no order among annotations that have no offsets. */
    private static String listing(JCas jcas) {
        return Listing.of(jcas).lines().sorted().collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String clean(String listing) {
        String lonely = "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])";
        return listing.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|" + lonely, "\ufffd");
    }

    private static JCas throughXmi(JCas jcas) throws Exception {
        JCas read = JCasFactory.createJCas();
        byte[] xmi = new XmiWriter().write(jcas, "x").files().get(".xmi");
        XmiSource.load(new ByteArrayInputStream(xmi), ReadOptions.DEFAULT, read);
        return read;
    }

    private static JCas throughJson(JCas jcas) throws Exception {
        byte[] json = new CasJsonWriter().write(jcas, "x").files().get(".json");
        JCas read = JCasFactory.createJCas();
        new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(json), read.getCas());
        return read;
    }

    @Test
    void thatTheSamplesAreEqualAgain() throws Exception {
        assertThat(equalAgain(Samples.documents())).isEqualTo(5);
    }

    /** Run with {@code -Dcorpus=FILE.jsonl}. */
    @Test
    void thatDocumentsOfACorpusAreEqualAgain() throws Exception {
        String corpus = System.getProperty("corpus");
        Assumptions.assumeTrue(corpus != null, "SKIPPED: wants -Dcorpus=FILE.jsonl");
        DocumentReader reader = new DocumentReader(ReadOptions.DEFAULT);
        assertThat(equalAgain(reader.read(SourceFiles.of(List.of(Path.of(corpus))))))
                .isPositive();
    }

    private static int equalAgain(Documents documents) throws Exception {
        int number = 0;
        try (Annotator annotator = new Annotator();
                documents) {
            for (; documents.hasNext(); number++) {
                JCas jcas = annotator.annotate(documents.next().content()::load);
                String before = listing(jcas);
                assertThat(listing(throughXmi(jcas))).isEqualTo(before);
                assertThat(listing(throughJson(jcas))).isEqualTo(before);
            }
        }
        return number;
    }

    @Test
    void thatJsonKeepsWhatXmlForbids() throws Exception {
        JCas jcas = ExampleDocuments.hostile();
        JCas json = throughJson(jcas);
        assertThat(json.getDocumentText()).isEqualTo(jcas.getDocumentText());
        assertThat(listing(json)).isEqualTo(listing(jcas));
    }

    @Test
    void thatXmiKeepsEveryOffset() throws Exception {
        JCas jcas = ExampleDocuments.hostile();
        JCas xmi = throughXmi(jcas);
        assertThat(new XmiWriter().write(jcas, "x").replaced()).isGreaterThan(4);
        assertThat(xmi.getDocumentText()).hasSameSizeAs(jcas.getDocumentText()).contains("\ufffd");
        assertThat(listing(xmi)).isEqualTo(clean(listing(jcas)));
    }
}
