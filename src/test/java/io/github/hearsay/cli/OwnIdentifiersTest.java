package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's ids of names, from the list to the output. */
class OwnIdentifiersTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeNews() throws IOException {
        write(
                "in/a.txt",
                "Harbour chief Mara Voss said the quay was shut. “I saw it,” Voss said.\n\nDeputy minister Tomas Reyl denied it.");
        write("in/b.txt", "The crane is old, nurse Mara Voss said. It fell.");
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
                folder.resolve("out").toString(),
                "--identifiers",
                folder.resolve("ids.tsv").toString()));
        args.addAll(List.of(more));
        return RunCommand.of(args.toArray(String[]::new));
    }

    private List<String> lines(String file, String words) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("out").resolve(file))) {
            return lines.filter(line -> line.contains(words)).toList();
        }
    }

    @Test
    void thatAllFormatsHaveThem() throws Exception {
        write("ids.tsv", "# ours\nMara Voss\tQ101\tharbour chief\nMara Voss\tQ102\tnurse\nTomas Reyl\tministers:7\n");
        assertThat(annotate("--format", "jsonl,csv,jsonld,brat,html,xmi,json").exit())
                .isZero();
        assertThat(lines("annotations.jsonl", "\"id\":\"a\""))
                .singleElement()
                .asString()
                .contains("\"name\":\"Mara Voss\",\"label\":\"PERSON\",\"identifier\":\"Q101\"", "\"ministers:7\"")
                .doesNotContain("Q102");
        assertThat(lines("annotations.jsonl", "\"id\":\"b\""))
                .singleElement()
                .asString()
                .contains("Q102")
                .doesNotContain("Q101");
        assertThat(lines("csv/entities.csv", "Q101")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lines("csv/quotations.csv", "Q102")).hasSize(1);
        assertThat(lines("jsonld/a.jsonld", "http://www.wikidata.org/entity/Q101"))
                .isNotEmpty();
        assertThat(lines("jsonld/a.jsonld", "\"ministers:7\"")).isNotEmpty();
        assertThat(lines("brat/a.ann", "identifier: Q101")).isNotEmpty();
        assertThat(lines("html/a.html", "Q101")).isNotEmpty();
        assertThat(lines("xmi/a.xmi", "identifier=\"Q101\"")).isNotEmpty();
        assertThat(lines("corpus/speakers.html", "Q101")).isNotEmpty();
        assertThat(lines("corpus/speakers.html", "Q102")).isNotEmpty();
    }

    @Test
    void thatWhoMayBeSeveralHasNone() throws Exception {
        write("ids.tsv", "mara voss\tQ101\nMara Voss\tQ102\nTomas Reyl\tQ103\tfinance minister\n");
        assertThat(annotate().exit()).isZero();
        assertThat(lines("annotations.jsonl", "Q10")).isEmpty();
    }

    @Test
    void thatALineWithoutAnIdIsNamed() throws Exception {
        write("ids.tsv", "Mara Voss\tQ101\nTomas Reyl\n");
        RunCommand run = annotate();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("damaged line " + folder.resolve("ids.tsv") + ":2")
                .doesNotContain("\tat ");
        Files.delete(folder.resolve("ids.tsv"));
        assertThat(annotate().err()).contains("no such file");
    }
}
