package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes on every machine, whatever its language, encoding, time zone and logging are. */
class LocaleTest {

    @TempDir
    Path folder;

    @Test
    @BadInput({47, 53})
    void thatTheMachineDoesNotMatter() throws Exception {
        byte[] here = annotated("here", List.of());
        byte[] there = annotated(
                "there",
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=US-ASCII",
                        "-Dsun.jnu.encoding=ANSI_X3.4-1968",
                        "-Duser.timezone=Pacific/Kiritimati"));
        assertThat(there).isEqualTo(here).hasSizeGreaterThan(10_000);
    }

    private byte[] annotated(String name, List<String> options) throws Exception {
        Path out = folder.resolve(name + ".jsonl");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("annotate", "--samples", "--format", "jsonl", "-o", out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), name + ".log"));
        builder.environment().put("LC_ALL", "C");
        assertThat(builder.start().waitFor())
                .as(() -> read(folder.resolve(name + ".log")))
                .isZero();
        return Files.readAllBytes(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
