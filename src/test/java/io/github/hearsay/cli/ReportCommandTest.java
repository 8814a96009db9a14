package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private static Path folder;

    @TempDir
    private Path out;

    @BeforeAll
    static void annotate() {
        assertThat(RunCommand.of("annotate", "--samples", "-o", folder.toString(), "--format", "html,xmi,jsonl")
                        .exit())
                .isZero();
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }

    @Test
    void thatThePagesAreThoseOfTheRunThatAnnotated() throws Exception {
        RunCommand run = RunCommand.of("report", folder.toString(), "-o", out.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("5 documents shown in", "look at:     " + out.resolve("index.html"));
        Map<String, String> expected = new TreeMap<>(pages(folder));
        Map<String, String> found = pages(out);
        assertThat(found.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(8);
        // Files are read in the order of their names, the samples are not.
        found.keySet().removeIf(page -> !page.startsWith("html"));
        assertThat(found).allSatisfy((page, html) -> assertThat(body(html)).isEqualTo(body(expected.get(page))));
    }

    @Test
    void thatTablesOfAnInterruptedRunAreLeftAsTheyAre() throws Exception {
        Path table = Files.createDirectories(out.resolve("csv")).resolve("quotations.csv");
        Files.writeString(table, "half of a table\n");
        new Manifest(Map.of(), 1, 0, Map.of("csv/quotations.csv", Files.size(table)), false)
                .write(out.resolve("manifest.json"));
        assertThat(RunCommand.of("report", folder.toString(), "-o", out.toString())
                        .exit())
                .isZero();
        assertThat(table).hasContent("half of a table\n");
        assertThat(out.resolve("index.html")).content().doesNotContain("quotations.csv");
    }

    @Test
    void thatTablesAreWrittenAnew() throws Exception {
        for (int run = 0; run < 2; run++) {
            assertThat(RunCommand.of("report", folder.toString(), "-o", out.toString())
                            .exit())
                    .isZero();
        }
        assertThat(Files.readAllLines(out.resolve("csv/quotations.csv"))).hasSizeBetween(80, 200);
        assertThat(out.resolve("index.html")).content().contains("quotations.csv");
    }

    /** Without the links to the neighbours. */
    private static String body(String html) {
        return html.substring(html.indexOf("<header>"));
    }

    @Test
    void thatAnnotationsOfOthersAreShownAndBrokenFilesNamed() throws Exception {
        Path in = Files.createDirectories(out.resolve("in"));
        Files.copy(folder.resolve("xmi/harbour-levy.xmi"), in.resolve("levy.xmi"));
        Files.writeString(in.resolve("broken.xmi"), "<xmi");
        Files.writeString(in.resolve("plain.txt"), "Mara Voss said it sinks.");
        RunCommand run = RunCommand.of("report", in.toString(), "-o", out.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("broken.xmi: not readable as XMI", "1 document shown", "1 failed, see above");
        assertThat(pages(out))
                .containsKeys("index.html", "html/harbour-levy.html")
                .doesNotContainKey("html/plain.html");
    }

    @Test
    void thatADocumentThatTwoPeopleCorrectedIsShownTwice() throws Exception {
        Path in = Files.createDirectories(out.resolve("two"));
        for (String person : List.of("admin.xmi", "bea.xmi")) {
            Files.copy(folder.resolve("xmi/harbour-levy.xmi"), in.resolve(person));
        }
        RunCommand run = RunCommand.of("report", in.toString(), "-o", out.toString());
        assertThat(run.exit()).isZero();
        assertThat(pages(out)).containsKeys("html/harbour-levy.html", "html/harbour-levy-2.html");
    }

    @Test
    void thatAFolderWithoutAnnotatedDocumentsIsWrongUsage() throws Exception {
        Files.writeString(out.resolve("plain.txt"), "Mara Voss said it sinks.");
        RunCommand run = RunCommand.of("report", out.toString(), "-o", out.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no .xmi files");
    }
}
