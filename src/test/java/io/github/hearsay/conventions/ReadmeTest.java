package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hearsay.cli.RunCommand;
import java.io.IOException;
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
        assertThat(judged(folder.resolve("out/annotations.jsonl"), "any docker a single crown"))
                .isEqualTo("Tomas Reyl CT- Uu");
        assertThat(readme)
                .contains("The claim in it is certainly false (`CT-`) for him and open (`Uu`) for the author");
        assertThat(judged(folder.resolve("out/annotations.jsonl"), "by 0.3 percentage points"))
                .isEqualTo("the finance ministry PS+ Uu");
        assertThat(readme).contains("The claim is possible (`PS+`) for the ministry");
        assertThat(folder.resolve("out/xmi/harbour-levy.xmi")).isNotEmptyFile();
    }

    /** Claimant and factuality, to the claimant and to the author, of the claim of the samples that ends so. */
    private static String judged(Path lines, String end) throws IOException {
        for (String line : Files.readAllLines(lines)) {
            JsonNode document = new ObjectMapper().readTree(line);
            for (JsonNode claim : document.get("claims")) {
                String text = document.get("text")
                        .asText()
                        .substring(0, claim.get("end").asInt());
                if (text.endsWith(end)) {
                    return claim.get("claimant").asText() + " "
                            + claim.get("factuality").asText() + " "
                            + claim.get("authorFactuality").asText();
                }
            }
        }
        return "";
    }

    @Test
    void thatTheCommandsOfTheReadmeAreThoseOfTheTests() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("annotate --samples -o out --format html,jsonl,xmi", "mvn verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn verify");
    }
}
