package io.github.hearsay.cpe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.RunCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.impl.metadata.cpe.CpeDescriptorFactory;
import org.apache.uima.collection.metadata.CasProcessorConfigurationParameterSettings;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.collection.metadata.CpeDescription;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of yours through all ways on one machine: how fast, how large, and whether all say the same. */
class ThroughputTest {

    @TempDir
    private Path folder;

    @Test
    void thatAllWaysGiveTheSame() throws Exception {
        Path corpus = Measured.corpus();
        long documents = count(corpus);
        List<String> report = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            String name = "annotate --threads " + threads;
            Path out = folder.resolve(threads + ".jsonl");
            String count = String.valueOf(threads);
            report.add(Measured.of(
                            name,
                            () -> RunCommand.of(
                                    "annotate",
                                    corpus.toString(),
                                    "-o",
                                    out.toString(),
                                    "--threads",
                                    count,
                                    "--variant",
                                    Measured.variant()))
                    .line(documents));
            report.add("  failed: " + count(folder.resolve("errors.jsonl")));
            assertThat(count(out) + count(folder.resolve("errors.jsonl")))
                    .as(name)
                    .isEqualTo(documents);
        }
        assertThat(Files.mismatch(folder.resolve("1.jsonl"), folder.resolve("2.jsonl")))
                .isEqualTo(-1);
        Path cpe = folder.resolve("cpe.jsonl");
        report.add(Measured.of("CPE, 2 threads", () -> CpeRun.of(description(corpus, cpe), Integer.MAX_VALUE))
                .line(documents));
        assertThat(count(cpe)).isEqualTo(documents);
        assertThat(hashes(cpe)).containsAll(hashes(folder.resolve("1.jsonl")));
        report.add(Measured.process());
        report.forEach(System.out::println);
    }

    private static CpeDescription description(Path corpus, Path out) throws Exception {
        CpeDescription description = UIMAFramework.getXMLParser()
                .parseCpeDescription(new XMLInputSource("descriptors/cpe/FolderToJsonLines.xml"));
        CpeCasProcessor[] processors = description.getCpeCasProcessors().getAllCpeCasProcessors();
        processors[0].setConfigurationParameterSettings(setting("modelVariant", Measured.variant()));
        processors[processors.length - 1].setConfigurationParameterSettings(setting("targetLocation", out.toString()));
        description.getAllCollectionCollectionReaders()[0].setConfigurationParameterSettings(
                setting("sourceLocation", new String[] {corpus.toString()}));
        return description;
    }

    private static CasProcessorConfigurationParameterSettings setting(String name, Object value) throws Exception {
        CasProcessorConfigurationParameterSettings settings =
                CpeDescriptorFactory.produceCasProcessorConfigurationParameterSettings();
        settings.setParameterValue(name, value);
        return settings;
    }

    private static long count(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    private static Set<Integer> hashes(Path file) throws IOException {
        Set<Integer> hashes = new HashSet<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(String::hashCode).forEach(hashes::add);
        }
        return hashes;
    }
}
