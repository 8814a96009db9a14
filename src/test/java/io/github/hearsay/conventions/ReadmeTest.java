package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.RunCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows as output is what the commands print, but for times. */
class ReadmeTest {

    @Test
    void thatTheFirstCommandPrintsWhatTheReadmeShows(@TempDir Path folder) throws Exception {
        RunCommand run = RunCommand.of(
                "annotate", "--samples", "-o", folder.resolve("out").toString(), "--format", "html,jsonl,xmi");
        assertThat(run.exit()).isZero();
        String readme = Files.readString(Path.of("README.md"));
        assertThat(run.err().lines().filter(line -> line.startsWith("found:") || line.startsWith("quoted most:")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(readme).contains(line));
        assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("out/annotations.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve("out/xmi/harbour-levy.xmi")).isNotEmptyFile();
    }

    @Test
    void thatTheCommandsOfTheReadmeAreThoseOfTheTests() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("annotate --samples -o out --format html,jsonl,xmi", "mvn verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn verify");
    }
}
