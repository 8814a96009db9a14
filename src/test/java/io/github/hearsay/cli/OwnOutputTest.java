package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nobody wants what an earlier run wrote annotated as news; and a run that reads what it writes never ends. */
@Timeout(60)
class OwnOutputTest {

    @TempDir
    private Path in;

    @BeforeEach
    void writeNews() throws IOException {
        Files.createDirectories(in.resolve("m"));
        Files.writeString(in.resolve("a.txt"), "“The lock is shut,” Mara Voss said.");
        Files.writeString(in.resolve("m/z.txt"), "Idris Holm denied that the lock was shut.");
    }

    private RunCommand annotate(Path output, String... more) {
        List<String> args = new ArrayList<>(List.of("annotate", in.toString(), "-o", output.toString()));
        args.addAll(List.of(more));
        return RunCommand.of(args.toArray(String[]::new));
    }

    private static void isOfTwo(RunCommand run) {
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("2 documents annotated");
    }

    @Test
    void thatAnOutputFolderInsideTheInputIsNotRead() throws Exception {
        Path out = in.resolve("b/out");
        isOfTwo(annotate(out, "--format", "brat,html,jsonl"));
        byte[] first = Files.readAllBytes(out.resolve("annotations.jsonl"));
        RunCommand second = annotate(out, "--format", "brat,html,jsonl");
        isOfTwo(second);
        assertThat(second.err()).contains("not read, written by Hearsay: " + out);
        assertThat(Files.readAllBytes(out.resolve("annotations.jsonl"))).isEqualTo(first);
    }

    @Test
    void thatLinksToTheOutputAreNotRead() throws Exception {
        Path out = Files.createDirectories(in.resolve("m/out"));
        Path name = Files.createSymbolicLink(in.resolve("name"), out);
        Files.createDirectories(out.resolve("brat"));
        Files.writeString(out.resolve("brat/old.txt"), "Old.");
        Files.createSymbolicLink(in.resolve("old.txt"), out.resolve("brat/old.txt"));
        isOfTwo(annotate(name, "--format", "brat,html"));
        isOfTwo(annotate(name, "--format", "brat,html"));
    }

    @Test
    void thatAFileOfLinesInsideTheInputIsNotRead() {
        Path out = in.resolve("m/lines.jsonl");
        isOfTwo(annotate(out));
        isOfTwo(annotate(out));
    }

    @Test
    void thatTheOutputOfEarlierRunsIsNamedAndLeftOut() throws Exception {
        isOfTwo(annotate(in.resolve("first"), "--format", "brat,html,xmi"));
        isOfTwo(annotate(in.resolve("m/second.jsonl")));
        Files.writeString(in.resolve("m/errors.jsonl"), "{\"id\": \"b\", \"message\": \"no text\"}\n");
        assertThat(RunCommand.of(
                                "report",
                                in.resolve("first").toString(),
                                "-o",
                                in.resolve("pages").toString())
                        .exit())
                .isZero();
        RunCommand third = annotate(in.resolve("third"));
        isOfTwo(third);
        assertThat(third.err())
                .contains(
                        "not read, written by Hearsay: " + in.resolve("first"),
                        "not read, written by Hearsay: " + in.resolve("m/errors.jsonl"),
                        "not read, written by Hearsay: " + in.resolve("m/second.jsonl"),
                        "not read, written by Hearsay: " + in.resolve("pages"));
    }

    @Test
    void thatInputThatLiesWhereTheOutputGoesIsRefused() {
        RunCommand same = annotate(in);
        assertThat(same.exit()).isEqualTo(2);
        assertThat(same.err()).contains("it lies where the output goes");
        isOfTwo(annotate(in.resolve("out"), "--format", "xmi"));
        RunCommand earlier = RunCommand.of("annotate", in.resolve("out").toString(), "-o", in + "-other");
        assertThat(earlier.exit()).isEqualTo(2);
        assertThat(earlier.err()).contains("an earlier run wrote it");
    }

    @Test
    void thatWhatAnEarlierRunWroteIsReadWhereItIsNamed() throws Exception {
        Path out = in.resolve("out");
        isOfTwo(annotate(out, "--format", "xmi"));
        RunCommand again = RunCommand.of(
                "annotate",
                out.resolve("xmi").toString(),
                "-o",
                in.resolve("again").toString());
        isOfTwo(again);
        RunCommand report = RunCommand.of(
                "report", in.toString(), "-o", in.resolve("report").toString());
        assertThat(report.err()).contains("2 documents shown");
    }
}
