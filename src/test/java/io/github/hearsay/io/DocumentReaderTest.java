package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.conventions.BadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

    @TempDir
    private Path folder;

    @Test
    void thatTextIsReadWhateverItsPacking() throws Exception {
        write("b/plain.txt", "The ferry sank.");
        zip("a.txt.gz", "The mole “held”.");
        write("bom.TXT", "\ufeffThe dam broke.");
        assertThat(readAll(ReadOptions.DEFAULT))
                .containsExactly(
                        Map.entry("a", "The mole “held”."),
                        Map.entry("b/plain", "The ferry sank."),
                        Map.entry("bom", "The dam broke."));
    }

    @Test
    void thatAPageIsReadAsItsTitleAndBlocks() throws Exception {
        write("page.html", """
                <html><head><title>Ferry sinks</title><script>var x = "no";</script></head>
                <body><nav><p>Home</p></nav><p>The ferry&nbsp;sank at
                noon &amp; nobody <b>was</b> hurt.</p><ul><li>One boat</li></ul><footer>Imprint</footer></body></html>
                """);
        assertThat(readAll(ReadOptions.DEFAULT).get("page").replace('\u00a0', ' '))
                .isEqualTo("Ferry sinks\n\nThe ferry sank at noon & nobody was hurt.\n\nOne boat");
    }

    @Test
    @BadInput(45)
    void thatABrokenLineIsADocumentThatSaysWhy() throws Exception {
        write("news.jsonl", """
                {"id": "one", "text": "The ferry sank."}
                {"id": "two", "text": "The mole

                {"id": "three"}
                {"id": "one", "text": "The dam broke.", "language": "de"}
                """);
        Map<String, String> read = readAll(ReadOptions.DEFAULT);
        assertThat(read).containsEntry("one", "The ferry sank.").containsEntry("one-2", "The dam broke.");
        assertThat(read.get("line-2")).contains("news.jsonl, line 2", "not JSON");
        assertThat(read.get("three")).contains("line 4", "no text in field 'text'");
        assertThat(read).hasSize(4);
    }

    @Test
    void thatLinesMayHaveFieldsOfOtherNamesAndAByteOrderMark() throws Exception {
        write("news.jsonl", "\ufeff{\"url\": 7, \"body\": \"The ferry sank.\"}\n");
        assertThat(readAll(new ReadOptions("en", 100, "body", "url")))
                .containsExactly(Map.entry("7", "The ferry sank."));
    }

    @Test
    @BadInput(14)
    void thatWhatCannotBeReadIsSaidInWords() throws Exception {
        Files.write(folder.resolve("latin.txt"), "caf\u00e9 closed".getBytes(StandardCharsets.ISO_8859_1));
        write("long.txt", "x".repeat(101));
        write("no.txt.gz", "not packed");
        write("no.xmi", "<xmi");
        Map<String, String> read = readAll(new ReadOptions("en", 100, "text", "id"));
        assertThat(read.get("latin")).contains("not UTF-8");
        assertThat(read.get("long")).contains("longer than 100 characters");
        assertThat(read.values()).anyMatch(why -> why.contains("not a gzip file"));
        assertThat(read.values()).anyMatch(why -> why.contains("not readable as XMI"));
    }

    @Test
    @BadInput(45)
    void thatAShortenedPackedFileKeepsWhatCameBefore() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            lines.append("{\"id\": \"d")
                    .append(i)
                    .append("\", \"text\": \"No. ")
                    .append(i * 7919)
                    .append("\"}\n");
        }
        zip("news.jsonl.gz", lines.toString());
        byte[] whole = Files.readAllBytes(folder.resolve("news.jsonl.gz"));
        Files.write(folder.resolve("news.jsonl.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Map<String, String> read = readAll(ReadOptions.DEFAULT);
        assertThat(read).containsEntry("d0", "No. 0").hasSizeBetween(2, 8999);
        assertThat(List.copyOf(read.values()).get(read.size() - 1)).contains("news.jsonl.gz");
    }

    @Test
    @BadInput(42)
    void thatXmiReadsNoOtherFile() throws Exception {
        write("secret.png", "the combination is 1234");
        String path = folder.resolve("secret.png").toUri().toString();
        write(
                "no.xmi",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + path
                        + "\">]><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">&e;</xmi:XMI>");
        assertThat(readAll(ReadOptions.DEFAULT).get("no")).contains("not readable as XMI", "DOCTYPE");
    }

    @Test
    void thatWhatWasWrittenAsXmiIsReadAgain() throws Exception {
        JCas jcas = JCasFactory.createText("The mole \ud83d\udea2 held.", "de");
        try (OutputStream out = Files.newOutputStream(folder.resolve("mole.xmi"))) {
            CasIOUtils.save(jcas.getCas(), out, SerialFormat.XMI_1_1);
        }
        assertThat(readAll(ReadOptions.DEFAULT)).containsExactly(Map.entry("mole", "The mole 🚢 held."));
    }

    @Test
    void thatInputsThatHoldNothingAreNamed() throws Exception {
        write("picture.png", "");
        assertThatThrownBy(() -> SourceFiles.of(List.of(folder)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing to read");
        assertThatThrownBy(() -> SourceFiles.of(List.of(folder.resolve("none"))))
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> SourceFiles.of(List.of(folder.resolve("picture.png"))))
                .hasMessageContaining("of this kind");
    }

    /** By id the text, or why there is none. */
    private Map<String, String> readAll(ReadOptions options) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Documents documents = new DocumentReader(options).read(SourceFiles.of(List.of(folder)))) {
            while (documents.hasNext()) {
                RawDocument document = documents.next();
                JCas jcas = JCasFactory.createJCas();
                try {
                    document.load(jcas);
                    texts.put(document.id(), jcas.getDocumentText());
                } catch (IOException e) {
                    texts.put(document.id(), e.getMessage());
                }
            }
        }
        return texts;
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private void zip(String name, String content) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
