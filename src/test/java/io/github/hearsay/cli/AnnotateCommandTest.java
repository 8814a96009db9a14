package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.conventions.BadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    private static final String NEWS =
            "Ferry stays in port\n\nNORDHAVEN, 4 May (Coastal Wire) — “The 🚢 engine isn’t safe,” harbour chief Mara Voss said."
                    + " She denied that anyone had known.\n\nShare on Facebook\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        if (name.endsWith(".gz")) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return file;
        }
        return Files.writeString(file, text);
    }

    private RunCommand annotate(String... more) {
        List<String> args =
                new ArrayList<>(List.of("annotate", folder.resolve("in").toString()));
        args.addAll(List.of("-o", folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return RunCommand.of(args.toArray(String[]::new));
    }

    private List<JsonNode> rows(String name) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("out").resolve(name))) {
            rows.add(JsonMapper.builder().build().readTree(line));
        }
        return rows;
    }

    @Test
    void thatEveryOffsetSlicesToItsText() throws Exception {
        write("a.txt", NEWS);
        assertThat(annotate().exit()).isZero();
        JsonNode row = rows("annotations.jsonl").get(0);
        List<JsonNode> spans = row.findParents("text");
        spans.remove(row);
        assertThat(spans).hasSizeGreaterThan(5).allSatisfy(span -> {
            int begin = span.path("begin").asInt();
            assertThat(row.path("text")
                            .asText()
                            .substring(begin, span.path("end").asInt()))
                    .isEqualTo(span.path("text").asText());
        });
        assertThat(row.path("quotations").get(0).path("speaker").asText()).isEqualTo("Mara Voss");
    }

    @Test
    void thatAllKindsOfFilesAreReadInOrderOfTheirNames() throws Exception {
        write("b/c.txt.gz", NEWS);
        write("a.txt", "\ufeff" + NEWS);
        write("d.html", "<title>Ferry</title><script>x</script><p>Mara Voss said it <b>sails</b>.</p>");
        write(
                "e.jsonl",
                "{\"id\": \"one\", \"text\": \"Mara Voss said it sails.\"}\n\n{\"id\": \"one\", \"text\": \"x\"}\n");
        assertThat(annotate().exit()).isZero();
        assertThat(rows("annotations.jsonl"))
                .extracting(row -> row.path("id").asText())
                .containsExactly("a", "b/c", "d", "one", "one-2");
        assertThat(rows("annotations.jsonl").get(0).path("text").asText()).startsWith("Ferry");
        assertThat(rows("annotations.jsonl").get(2).path("text").asText())
                .isEqualTo("Ferry\n\nMara Voss said it sails.");
    }

    @Test
    @BadInput(50)
    void thatBadDocumentsAreNamedAndAllOthersDone() throws Exception {
        write("bad.jsonl", "{\"id\": \"x\", \"text\": \"Fine.\"}\nnot json\n{\"id\": \"y\"}\n");
        write("broken.txt.gz", "x");
        Files.writeString(folder.resolve("in/broken.txt.gz"), "no gzip");
        Files.write(folder.resolve("in/latin.txt"), new byte[] {'a', (byte) 0xe9, 'b'});
        write("long.txt", "word ".repeat(100));
        write("z.txt", NEWS);
        RunCommand run = annotate("--max-chars", "300");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("5 failed, see errors.jsonl");
        assertThat(rows("annotations.jsonl"))
                .extracting(row -> row.path("id").asText())
                .containsExactly("x", "z");
        assertThat(rows("errors.jsonl"))
                .extracting(row -> row.path("message").asText())
                .satisfiesExactly(
                        message -> assertThat(message).contains("bad.jsonl, line 2: not JSON"),
                        message -> assertThat(message).contains("bad.jsonl, line 3: no text in field 'text'"),
                        message -> assertThat(message).contains("not a gzip file"),
                        message -> assertThat(message).contains("not UTF-8"),
                        message -> assertThat(message).contains("longer than 300 characters"));
    }

    @Test
    void thatThreadsAndASecondRunChangeNoByte() throws Exception {
        for (int i = 0; i < 8; i++) {
            write("doc" + i + ".txt", NEWS.repeat(i + 1));
        }
        annotate("--format", "jsonl,xmi,html,json,inception,brat,conll,csv,jsonld");
        Files.move(folder.resolve("out"), folder.resolve("first"));
        annotate("--format", "jsonl,xmi,html,json,inception,brat,conll,csv,jsonld", "--threads", "3");
        try (Stream<Path> files = Files.walk(folder.resolve("first"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(1 + 8 + 2 + 8 + 1)
                    .allSatisfy(file -> {
                        Path other = folder.resolve("out")
                                .resolve(folder.resolve("first").relativize(file));
                        assertThat(other).hasSameBinaryContentAs(file);
                    });
        }
    }

    @Test
    void thatAnnotatedXmiIsReadAndGetsNothingTwice() throws Exception {
        write("a.txt", NEWS);
        annotate("--format", "xmi,jsonl");
        String first = Files.readString(folder.resolve("out/annotations.jsonl"));
        Files.delete(folder.resolve("in/a.txt"));
        Files.move(folder.resolve("out/xmi/a.xmi"), folder.resolve("in/a.xmi"));
        assertThat(annotate().exit()).isZero();
        assertThat(folder.resolve("out/annotations.jsonl")).hasContent(first);
    }

    @Test
    @BadInput(39)
    void thatIdsNeverLeadOutOfTheFolder() throws Exception {
        write(
                "evil.jsonl",
                Stream.of("../../up", "/abs", "C:\\\\x", "a/../b", "..", "CON", "n".repeat(300))
                        .map(id -> "{\"id\": \"" + id + "\", \"text\": \"x\"}\n")
                        .reduce("", String::concat));
        assertThat(annotate("--format", "xmi,json,html,brat,conll").exit()).isZero();
        for (String kind : List.of("xmi.xmi", "json.json", "html.html", "brat.ann", "conll.conll")) {
            String format = kind.substring(0, kind.indexOf('.'));
            String ending = kind.substring(kind.indexOf('.'));
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(ending))
                                .filter(file -> !file.endsWith("manifest.json"))
                                .filter(file -> !file.startsWith(folder.resolve("out/corpus")))
                                .filter(file -> !file.endsWith("index.html")))
                        .hasSize(7)
                        .allSatisfy(file -> assertThat(file)
                                .startsWith(folder.resolve("out").resolve(format)));
            }
        }
    }

    @Test
    void thatWrongUsageIsToldInOneLine() throws Exception {
        assertThat(RunCommand.of("annotate", "nowhere", "-o", "x"))
                .isEqualTo(new RunCommand(2, "", "no such file or folder: nowhere\nTry: hearsay annotate --help\n"));
        assertThat(RunCommand.of("annotate", "-o", "x").err()).contains("give INPUT, or --samples");
        write("a.txt", NEWS);
        assertThat(annotate("--threads", "0").exit()).isEqualTo(2);
        assertThat(annotate("--format", "pdf").exit()).isEqualTo(2);
    }

    @Test
    void thatOneFileOfLinesCanBeWritten() throws Exception {
        write("a.txt", NEWS);
        Path file = folder.resolve("all.jsonl");
        RunCommand run = RunCommand.of("annotate", folder.resolve("in").toString(), "-o", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(Files.readAllLines(file)).hasSize(1);
    }
}
