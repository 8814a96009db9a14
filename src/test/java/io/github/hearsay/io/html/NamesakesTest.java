package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.html.DocumentSummary.Counts;
import io.github.hearsay.io.html.DocumentSummary.Lines;
import io.github.hearsay.io.html.DocumentSummary.Named;
import io.github.hearsay.io.html.DocumentSummary.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {

    private final List<CorpusDocument> documents = new ArrayList<>();

    private void document(String role, String identifier, NameClass kind) {
        Said said = new Said(0, 1, "Mara Voss", SpeakerKind.NAMED, "said", false, "It holds.");
        Named named = new Named(0, "Mara Voss", role, identifier, kind, 1, 0);
        String id = "d" + documents.size();
        documents.add(new CorpusDocument(
                "html/" + id + ".html",
                new DocumentSummary(
                        id,
                        id,
                        "en",
                        1,
                        null,
                        new Counts(1, 1, 0, Map.of()),
                        Map.of(),
                        new Lines(List.of(said), List.of(), List.of(named)))));
    }

    private List<String> speakers() {
        return CorpusSpeaker.of(documents, null).stream()
                .map(s -> s.role() + s.identifier() + " " + s.documents())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minister | deputy minister | 1",
                "minister of finance | finance minister | 1",
                "former harbour chief | Harbour Chief | 1",
                "US State Department spokeswoman | spokeswoman | 1",
                "Dr | harbour chief | 1",
                "acting minister of finance, Mirren | minister, finance | 1",
                "finance minister | foreign minister | 2",
                "police chief | fire chief | 2",
                "minister | nurse | 2"
            })
    void thatRolesTellWhoIsWho(String one, String other, int people) {
        document(one, "", NameClass.PERSON);
        document(other, "", NameClass.PERSON);
        assertThat(speakers()).hasSize(people);
    }

    @Test
    void thatWhomNoRoleIsToldOfIsTheOnlyOneOrSomebodyElse() {
        document("", "", NameClass.PERSON);
        document("minister", "", NameClass.PERSON);
        assertThat(speakers()).containsExactly("minister 2");
        document("nurse", "", NameClass.PERSON);
        assertThat(speakers()).containsExactly(" 1", "minister 1", "nurse 1");
    }

    @Test
    void thatIdentifiersKnowBetter() {
        document("minister", "Q1", NameClass.PERSON);
        document("minister", "Q2", NameClass.PERSON);
        document("president", "Q1", NameClass.PERSON);
        assertThat(speakers()).containsExactly("ministerQ1 2", "ministerQ2 1");
    }

    @Test
    void thatAUsersWordsTellRolesApart(@TempDir Path folder) throws IOException {
        document("caretaker", "", NameClass.PERSON);
        document("nurse", "", NameClass.PERSON);
        assertThat(speakers()).hasSize(2);
        Path words = Files.createDirectories(folder.resolve("io/en")).resolve("words.txt");
        Files.writeString(words, "caretaker\tterm\n");
        assertThat(CorpusSpeaker.of(documents, folder.toString())).hasSize(1);
    }

    @Test
    void thatOrganisationsOfOneNameAreOne() {
        document("union", "", NameClass.ORGANISATION);
        document("bank", "", NameClass.ORGANISATION);
        assertThat(speakers()).containsExactly(" 2");
    }
}
