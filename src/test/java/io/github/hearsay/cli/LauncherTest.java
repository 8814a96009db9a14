package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/hearsay} asks of Java, with a Java that only repeats it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            for option in "$@"; do
              case $option in -XX:ArchiveClassesAtExit=*) echo classes > "${option#*=}" ;; esac
            done
            echo "$@"
            exit 3
            """;

    @TempDir
    private Path folder;

    private Path launcher;
    private Path jar;

    private record Ran(int status, String said) {}

    @BeforeEach
    void install() throws IOException {
        launcher = Files.createDirectories(folder.resolve("bin")).resolve("hearsay");
        Files.copy(Path.of("bin/hearsay"), launcher);
        jar = Files.createDirectories(folder.resolve("target")).resolve("hearsay.jar");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().remove("HEARSAY_OPTS");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    @Test
    void thatAMissingJarIsTold() throws Exception {
        Ran ran = run("--version");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.said()).contains("hearsay.jar is not there").contains("mvn -q package");
    }

    @Test
    void thatTheFirstRunLeavesAnArchiveForTheNext() throws Exception {
        Files.writeString(jar, "jar");
        Ran first = run("annotate", "two words");
        assertThat(first.status()).isEqualTo(3);
        assertThat(first.said()).contains("ArchiveClassesAtExit").endsWith("annotate two words\n");
        Ran second = run("annotate", "two words");
        assertThat(second.status()).isEqualTo(3);
        assertThat(second.said())
                .contains("-XX:SharedArchiveFile=" + folder.toRealPath().resolve("target/hearsay.jsa"))
                .endsWith("annotate two words\n");
    }

    /** Clocks of file systems are coarse: a jar and its archive may bear the same time. */
    @Test
    void thatOnlyAnArchiveOlderThanTheJarIsMadeAnew() throws Exception {
        Files.writeString(jar, "jar");
        Path archive = Files.writeString(folder.resolve("target/hearsay.jsa"), "classes");
        FileTime built = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(archive, built);
        assertThat(run("annotate", "two words").said()).contains("SharedArchiveFile");
        Files.setLastModifiedTime(archive, FileTime.from(built.toInstant().minusSeconds(60)));
        assertThat(run("annotate", "two words").said()).contains("ArchiveClassesAtExit");
    }

    @Test
    void thatOnlySmallInputIsCompiledInHaste() throws Exception {
        Files.writeString(jar, "jar");
        run("--version");
        Path small = Files.writeString(folder.resolve("small.txt"), "Two dockers were hurt.");
        Path large = Files.writeString(folder.resolve("large.txt"), "Two dockers were hurt. ".repeat(5000));
        assertThat(run("annotate", small.toString()).said()).contains("TieredStopAtLevel=1");
        assertThat(run("annotate", small.toString(), "-o", folder.toString()).said())
                .contains("TieredStopAtLevel=1");
        assertThat(run("annotate", small.toString(), large.toString()).said()).doesNotContain("TieredStopAtLevel");
        assertThat(run("annotate", folder.toString()).said()).doesNotContain("TieredStopAtLevel");
        assertThat(run("annotate", "-").said()).doesNotContain("TieredStopAtLevel");
        assertThat(run("evaluate", small.toString()).said()).doesNotContain("TieredStopAtLevel");
    }
}
