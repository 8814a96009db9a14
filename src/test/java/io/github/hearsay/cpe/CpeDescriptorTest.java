package io.github.hearsay.cpe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.RunCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.impl.metadata.cpe.CpeCasProcessorsImpl;
import org.apache.uima.collection.impl.metadata.cpe.CpeDescriptorFactory;
import org.apache.uima.collection.metadata.CasProcessorConfigurationParameterSettings;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.collection.metadata.CpeDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The descriptor that ships, and what becomes of a corpus with bad documents under it and under UIMA's defaults. */
class CpeDescriptorTest {

    private static final Path SHIPPED = Path.of("descriptors/cpe/FolderToJsonLines.xml");

    @TempDir
    private Path folder;

    private CpeDescription shipped() throws Exception {
        CpeDescription description =
                UIMAFramework.getXMLParser().parseCpeDescription(new XMLInputSource(SHIPPED.toFile()));
        CpeCasProcessor[] processors = description.getCpeCasProcessors().getAllCpeCasProcessors();
        set(processors[processors.length - 1], "targetLocation", out().toString());
        return description;
    }

    private static void set(CpeCasProcessor processor, String name, Object value) throws Exception {
        CasProcessorConfigurationParameterSettings settings =
                CpeDescriptorFactory.produceCasProcessorConfigurationParameterSettings();
        settings.setParameterValue(name, value);
        processor.setConfigurationParameterSettings(settings);
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(out());
    }

    @Test
    void thatTheDescriptorRunsAsItIsAndWritesWhatAnnotateWrites() throws Exception {
        CpeRun run = CpeRun.of(shipped());
        assertThat(run.exceptions.get()).isZero();
        Path expected = folder.resolve("annotate.jsonl");
        RunCommand.of(
                "annotate",
                "src/main/resources/io/github/hearsay/samples",
                "-o",
                expected.toString(),
                "--variant",
                "fast");
        assertThat(lines()).hasSize(5).containsExactlyInAnyOrderElementsOf(Files.readAllLines(expected));
    }

    /** {@code CpmFrame} shows an engine under the name that its descriptor gives it, and passes over one without. */
    @Test
    void thatTheWindowForDescriptorsHasANameForTheEngine() throws Exception {
        assertThat(UIMAFramework.getXMLParser()
                        .parseAnalysisEngineDescription(new XMLInputSource("descriptors/io/github/hearsay/Hearsay.xml"))
                        .getAnalysisEngineMetaData()
                        .getName())
                .isEqualTo("Hearsay");
    }

    /** The shipped descriptor with an engine that is not ours, over documents of which every so manieth is bad. */
    private CpeDescription flaky(int documents, int each) throws Exception {
        StringBuilder corpus = new StringBuilder();
        for (int i = 1; i <= documents; i++) {
            corpus.append("{\"id\": \"").append(i).append("\", \"text\": \"");
            corpus.append(i % each == 0 ? "POISON" : "good").append("\"}\n");
        }
        Files.writeString(folder.resolve("in.jsonl"), corpus);
        Path engine = folder.resolve("Flaky.xml");
        try (OutputStream xml = Files.newOutputStream(engine)) {
            AnalysisEngineFactory.createEngineDescription(Flaky.class).toXML(xml);
        }
        CpeDescription description = shipped();
        CasProcessorConfigurationParameterSettings settings =
                CpeDescriptorFactory.produceCasProcessorConfigurationParameterSettings();
        settings.setParameterValue(
                "sourceLocation", new String[] {folder.resolve("in.jsonl").toString()});
        description.getAllCollectionCollectionReaders()[0].setConfigurationParameterSettings(settings);
        CpeCasProcessor ours = description.getCpeCasProcessors().getCpeCasProcessor(0);
        ours.setCpeComponentDescriptor(CpeDescriptorFactory.produceComponentDescriptor(engine.toString()));
        return description;
    }

    private Stream<String> marks() throws IOException {
        return lines().stream().map(line -> line.replaceAll(".*\"issues\":", ""));
    }

    @Test
    void thatABadDocumentIsDroppedAndAllOthersAreDoneOnce() throws Exception {
        CpeRun run = CpeRun.of(flaky(400, 20));
        assertThat(run.aborted).isFalse();
        assertThat(run.exceptions.get()).isEqualTo(20);
        assertThat(lines()).hasSize(380);
        assertThat(marks()).allSatisfy(issues -> assertThat(issues).containsOnlyOnce("flaky"));
    }

    @Test
    void thatACorpusOfBadDocumentsEndsTheRun() throws Exception {
        CpeRun run = CpeRun.of(flaky(2000, 2));
        assertThat(run.exceptions.get()).isBetween(100, 300);
        assertThat(lines().size()).isBetween(50, 400);
    }

    /** If this fails, UIMA's defaults have become better: tell so on the page about corpora. */
    @Test
    void thatDefaultsSwitchAnEngineOffForTheRestOfTheCorpus() throws Exception {
        CpeDescription description = flaky(400, 20);
        CpeCasProcessorsImpl processors = (CpeCasProcessorsImpl) description.getCpeCasProcessors();
        processors.setDropCasOnException(false);
        processors.setConcurrentPUCount(1);
        CpeCasProcessor ours = processors.getCpeCasProcessor(0);
        ours.setMaxErrorCount(3);
        ours.setMaxErrorSampleSize(1000);
        ours.setActionOnMaxError("disable");
        CpeRun.of(description);
        assertThat(lines()).hasSize(400);
        assertThat(marks().filter(issues -> issues.contains("flaky"))).hasSizeLessThan(30);
        assertThat(marks().filter(issues -> issues.split("flaky", -1).length > 2))
                .isNotEmpty();
    }
}
