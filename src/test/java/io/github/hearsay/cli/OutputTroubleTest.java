package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hearsay.conventions.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output folder that holds something, or that cannot be written. */
class OutputTroubleTest {

    private static final String NEWS = "“It holds,” harbour chief Mara Voss said of the mole.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeInput() throws IOException {
        Files.createDirectories(folder.resolve("in/a"));
        Files.writeString(folder.resolve("in/a/one.txt"), NEWS);
        Files.writeString(folder.resolve("in/two.txt"), NEWS);
    }

    private RunCommand annotate(String out, String format) {
        return RunCommand.of(
                "annotate",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve(out).toString(),
                "--format",
                format);
    }

    private static void toldInOneLine(RunCommand run, String words) {
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines().toList()).hasSize(1).first().asString().contains(words);
    }

    @Test
    @BadInput(41)
    void thatWhatIsNotOursStays() throws Exception {
        Files.createDirectories(folder.resolve("out/xmi"));
        Files.writeString(folder.resolve("out/notes.txt"), "mine");
        Files.writeString(folder.resolve("out/xmi/other.xmi"), "mine too");
        assertThat(annotate("out", "jsonl,xmi").exit()).isZero();
        assertThat(annotate("out", "jsonl,xmi").exit()).isZero();
        assertThat(folder.resolve("out/notes.txt")).hasContent("mine");
        assertThat(folder.resolve("out/xmi/other.xmi")).hasContent("mine too");
        assertThat(Files.readAllLines(folder.resolve("out/annotations.jsonl"))).hasSize(2);
    }

    @Test
    @BadInput(41)
    void thatAFileInThePlaceOfAFolderIsTold() throws Exception {
        Files.writeString(folder.resolve("out"), "mine");
        toldInOneLine(annotate("out", "jsonl,xmi"), "out");
        toldInOneLine(annotate("out/below", "jsonl,xmi"), "out");
        assertThat(folder.resolve("out")).hasContent("mine");
    }

    @Test
    @BadInput(41)
    void thatAFolderInThePlaceOfAFileLeavesNoHalfOfOne() throws Exception {
        Files.createDirectories(folder.resolve("out/xmi/two.xmi/mine"));
        toldInOneLine(annotate("out", "xmi"), "two.xmi");
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".part"));
        }
        assertThat(folder.resolve("out/xmi/a/one.xmi")).isNotEmptyFile();
    }

    @Test
    @BadInput(41)
    void thatAFullDiskIsTold() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full));
        Files.createDirectories(folder.resolve("out/a"));
        Files.createSymbolicLink(folder.resolve("out/xmi"), folder.resolve("out/a"));
        Files.createSymbolicLink(folder.resolve("out/a/two.xmi.part"), full);
        toldInOneLine(annotate("out", "xmi"), "No space left");
        assertThat(List.of("two.xmi", "two.xmi.part"))
                .allSatisfy(name ->
                        assertThat(folder.resolve("out/a").resolve(name)).doesNotExist());
    }
}
