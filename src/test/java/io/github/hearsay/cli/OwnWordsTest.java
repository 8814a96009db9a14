package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's words, models and languages, from the command line. */
class OwnWordsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeNews() throws IOException {
        write(
                "in/a.txt",
                "NEXTGATE DAILY CALL-IN\n\n“We check the quay,” blorked Idris Holm. The board said the bridge would close. "
                        + "Rivermaster Oda Lund left early.\n\nVote in our poll now!");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RunCommand annotate(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "annotate",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return RunCommand.of(args.toArray(String[]::new));
    }

    private JsonNode row() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readAllLines(folder.resolve("out/annotations.jsonl"))
                        .get(0));
    }

    private List<String> cues() throws IOException {
        List<String> cues = new ArrayList<>();
        row().path("quotations")
                .forEach(q -> cues.add(q.path("cue").path("lemma").asText() + " "
                        + q.path("cue").path("act").asText() + " "
                        + q.path("speaker").asText()));
        return cues;
    }

    private RunCommand withOwnWords() {
        return annotate("--lexicons", folder.resolve("own").toString());
    }

    @Test
    void thatAVerbOfOnesOwnIsACue() throws Exception {
        write("own/quotation/en/cue-verbs.txt", "# ours\nblork\t-\twriting\tneutral\tqs\n");
        assertThat(withOwnWords().exit()).isZero();
        assertThat(cues()).containsExactly("blork writing Idris Holm", "say speech The board");
    }

    @Test
    void thatTitlesAndBoilerplateOfOnesOwnAreKnown() throws Exception {
        write("own/entity/en/titles.txt", "Rivermaster\n");
        write("own/zone/en/boilerplate.txt", "vote in our poll\tbegin\n");
        assertThat(withOwnWords().exit()).isZero();
        assertThat(row().path("entities").findValuesAsText("title")).contains("Rivermaster");
        assertThat(row().path("zones").findValuesAsText("kind")).contains("boilerplate");
    }

    @Test
    void thatAnInstitutionOfOnesOwnIsNamed() throws Exception {
        write("in/a.txt", "The dispute went to Quay and Tide Arbitration on Monday, and to Blue Mole.");
        write("own/entity/en/institutions.txt", "quay and tide arbitration\tORG\nBlue Mole\tFAC\n");
        assertThat(withOwnWords().exit()).isZero();
        assertThat(row().path("entities"))
                .extracting(e -> e.path("text").asText() + " " + e.path("label").asText())
                .contains("Quay and Tide Arbitration ORG", "Blue Mole FAC");
    }

    @Test
    void thatALineTakesAnEntryOfOursAway() throws Exception {
        write("in/a.txt", "Share on Facebook\n\nOda Lund left early. Nobody saw her go that day.");
        assertThat(annotate().exit()).isZero();
        assertThat(row().path("zones").findValuesAsText("kind")).contains("boilerplate");
        write("own/zone/en/boilerplate.txt", "- share\n- share on\n- on facebook\n- facebook\n");
        assertThat(withOwnWords().exit()).isZero();
        assertThat(row().path("zones").findValuesAsText("kind")).doesNotContain("boilerplate");
    }

    @Test
    void thatADamagedLineIsNamedAndEarlierOutputStays() throws Exception {
        assertThat(annotate().exit()).isZero();
        List<String> before = cues();
        write("own/quotation/en/cue-verbs.txt", "# ours\nblork\t-\tshouting\tneutral\tqs\n");
        RunCommand run = withOwnWords();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("damaged line " + folder.resolve("own/quotation/en/cue-verbs.txt") + ":2: blork: column 3")
                .doesNotContain("\tat ");
        assertThat(cues()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void thatALanguageWithoutResourcesIsWrongUsage() {
        RunCommand run = annotate("--language", "de");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("language \"de\" is not supported: it lacks claim/de");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void thatADocumentInAnotherLanguageIsToldAndTheOthersDone() throws Exception {
        write(
                "in/b.txt",
                "Die Regierung hat am Montag erklärt, dass die Brücke gesperrt bleibt. „Wir prüfen das jede Woche“, sagte Oda Lund.");
        RunCommand run = annotate();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("1 document annotated", "1 failed, see errors.jsonl");
        assertThat(Files.readString(folder.resolve("out/errors.jsonl")))
                .contains("\"b\"", "\\\"de\\\", not \\\"en\\\"");
        assertThat(annotate("--language", "en").exit()).isZero();
    }

    @Test
    void thatModelsOfOnesOwnAreUsedAndOthersAreOurs() throws Exception {
        Path models = Path.of("src/main/resources/io/github/hearsay/quotation/en");
        for (String name : List.of("cues", "roles", "ranks")) {
            Path copy = folder.resolve("models/quotation/en/" + name + ".model");
            Files.createDirectories(copy.getParent());
            Files.copy(models.resolve(name + "-open.model"), copy);
        }
        assertThat(annotate("--models", folder.resolve("models").toString()).exit())
                .isZero();
        assertThat(cues()).contains("say speech The board");
        Files.writeString(folder.resolve("models/quotation/en/ranks.model"), "no model");
        RunCommand run = annotate("--models", folder.resolve("models").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ranks.model: not a readable model");
    }
}
