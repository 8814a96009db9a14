package io.github.hearsay.io;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.pipeline.Annotator;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that nobody gave an id. */
class MetadataTest {

    private static final String NEWS = "Oda Lund said that the mole was safe.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @BadInput(40)
    void thatADocumentWithoutMetadataIsAnnotatedAndWritten(Format format) throws Exception {
        try (Annotator annotator = new Annotator()) {
            JCas jcas = annotator.annotate(NEWS, "en");
            assertThat(jcas.select(DocumentMetaData.class).asList()).isEmpty();
            DocumentWriter.Written written = format.writer().write(jcas, "one");
            assertThat(List.of(written.files(), written.lines())).anyMatch(files -> !files.isEmpty());
        }
    }

    @Test
    @BadInput(40)
    void thatItsPlaceIsItsId() throws Exception {
        JCas jcas = JCasFactory.createText(NEWS, "en");
        try (OutputStream out = Files.newOutputStream(folder.resolve("mole.xmi"))) {
            CasIOUtils.save(jcas.getCas(), out, SerialFormat.XMI_1_1);
        }
        jcas.reset();
        try (Documents documents = new DocumentReader(ReadOptions.DEFAULT).read(SourceFiles.of(List.of(folder)))) {
            documents.next().load(jcas);
        }
        assertThat(DocumentMetaData.get(jcas).getDocumentId()).isEqualTo("mole");
    }

    @Test
    @BadInput(40)
    void thatALineWithoutIdIsNumbered() throws Exception {
        Path file = folder.resolve("out.jsonl");
        AnalysisEngine writer =
                createEngine(JsonLinesWriter.class, JsonLinesWriter.PARAM_TARGET_LOCATION, file.toString());
        writer.process(JCasFactory.createText(NEWS, "en"));
        JCas nameless = JCasFactory.createText(NEWS, "en");
        new DocumentMetaData(nameless, 0, NEWS.length()).addToIndexes();
        writer.process(nameless);
        writer.destroy();
        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"document-1\""),
                        line -> assertThat(line).contains("\"document-2\""));
    }
}
