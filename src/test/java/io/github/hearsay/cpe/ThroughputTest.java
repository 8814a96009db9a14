package io.github.hearsay.cpe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.RunCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
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
    void thatThreadsGiveTheSame() throws Exception {
        Path corpus = Measured.corpus();
        Path one = annotated(corpus, 1);
        Path two = annotated(corpus, 2);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
        System.out.println(Measured.process());
    }

    @Test
    void thatTheCpeGivesTheSame() throws Exception {
        Path corpus = Measured.corpus();
        Optional<Path> made = Measured.annotated();
        Path expected = made.isPresent() ? made.get() : annotated(corpus, 2);
        Path cpe = folder.resolve("cpe.jsonl");
        long documents = count(corpus);
        System.out.println(Measured.of("CPE, 2 threads", () -> CpeRun.of(description(corpus, cpe), Integer.MAX_VALUE))
                .line(documents));
        assertThat(count(cpe)).isEqualTo(documents);
        assertThat(hashes(cpe)).containsAll(hashes(expected));
        System.out.println(Measured.process());
    }

    /** What {@code annotate} writes, with a line about the run, and another about its errors. */
    private Path annotated(Path corpus, int threads) throws Exception {
        String name = "annotate --threads " + threads;
        Path out = folder.resolve(threads + ".jsonl");
        Path errors = folder.resolve("errors.jsonl");
        long documents = count(corpus);
        String[] arguments = {
            "annotate",
            corpus.toString(),
            "-o",
            out.toString(),
            "--threads",
            String.valueOf(threads),
            "--variant",
            Measured.variant()
        };
        System.out.println(Measured.of(name, () -> RunCommand.of(arguments)).line(documents));
        System.out.println("  failed: " + count(errors));
        assertThat(count(out) + count(errors)).as(name).isEqualTo(documents);
        return out;
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
