package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.type.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From {@code annotate} into INCEpTION, corrected there, and back into {@code report}; INCEpTION's part is played here. */
class CorrectionLoopTest {

    private static final Map<String, String> SPEAKER_OF =
            Map.of("harbour-levy.json", "Oda Wessel", "storm-live.json", "Pell Raskin");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void annotate() {
        assertThat(RunCommand.of("annotate", "--samples", "-o", folder.toString(), "--format", "inception")
                        .exit())
                .isZero();
    }

    @Test
    void thatCorrectionsAreInTheReportUnderTheNamesOfTheDocuments() throws Exception {
        Path exported = folder.resolve("exported/annotation");
        try (ZipFile project =
                new ZipFile(folder.resolve("inception-project.zip").toFile())) {
            for (String name : List.of("harbour-levy.json", "storm-live.json")) {
                correct(project, name, Files.createDirectories(exported.resolve(name)));
            }
        }
        Path report = folder.resolve("report");
        RunCommand run = RunCommand.of("report", exported.toString(), "-o", report.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("2 documents shown");
        assertThat(names(report.resolve("html"))).contains("harbour-levy.html", "storm-live.html");
        assertThat(Files.readString(report.resolve("html/harbour-levy.html"))).contains("Oda Wessel");
        assertThat(Files.readString(report.resolve("html/storm-live.html"))).contains("Pell Raskin");
    }

    /** Reads a document as the server does, puts another speaker, and writes it as the server does. */
    private static void correct(ZipFile project, String name, Path out) throws Exception {
        JCas jcas = JCasFactory.createJCas();
        try (InputStream in = project.getInputStream(project.getEntry("source/" + name))) {
            new JsonCas2Deserializer().deserialize(in, jcas.getCas());
        }
        jcas.select(Quotation.class).findFirst().orElseThrow().setSpeaker(SPEAKER_OF.get(name));
        DocumentMetaData metadata = DocumentMetaData.get(jcas);
        metadata.setDocumentTitle(name);
        metadata.setCollectionId("hearsay");
        metadata.setDocumentBaseUri("hearsay");
        metadata.setDocumentUri("hearsay/" + name);
        metadata.setDocumentId("admin");
        try (OutputStream xmi = Files.newOutputStream(out.resolve("admin.xmi"))) {
            XmiCasSerializer.serialize(jcas.getCas(), xmi);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
