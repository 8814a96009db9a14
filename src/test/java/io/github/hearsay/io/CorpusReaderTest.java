package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.type.ProcessingIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class CorpusReaderTest {

    @TempDir
    private Path folder;

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private CollectionReader reader(Object... parameters) throws ResourceInitializationException {
        List<Object> all = new ArrayList<>(List.of(CorpusReader.PARAM_SOURCE_LOCATION, folder.toString()));
        all.addAll(Arrays.asList(parameters));
        return CollectionReaderFactory.createReader(CorpusReader.class, all.toArray());
    }

    /** Of each document its id, and its text or why it has none. */
    private List<String> read(Object... parameters) throws Exception {
        List<String> read = new ArrayList<>();
        CollectionReader reader = reader(parameters);
        JCas jcas = JCasFactory.createJCas();
        while (reader.hasNext()) {
            jcas.reset();
            reader.getNext(jcas.getCas());
            String text = jcas.select(ProcessingIssue.class)
                    .map(issue -> issue.getStage() + ": " + issue.getMessage())
                    .findFirst()
                    .orElse(jcas.getDocumentText());
            read.add(DocumentMetaData.get(jcas).getDocumentId() + " = " + text);
        }
        reader.close();
        return read;
    }

    @Test
    void thatFilesOfAllKindsAreReadInOrderOfTheirPaths() throws Exception {
        write("b.jsonl", "{\"id\": \"b1\", \"text\": \"one\"}\n{\"id\": \"b2\", \"text\": \"two\"}\n");
        write("a/z.txt", "three");
        write("a.b.txt", "four");
        write("a-b.txt", "five");
        write("c.html", "<h1>six</h1>");
        write("d.png", "no");
        assertThat(read())
                .containsExactly("a-b = five", "a.b = four", "a/z = three", "b1 = one", "b2 = two", "c = six");
    }

    @Test
    void thatWhatCannotBeReadIsAnEmptyDocumentThatSaysWhy() throws Exception {
        write("a.txt", new byte[] {'c', 'a', 'f', (byte) 0xe9});
        write("b.jsonl", "{\"id\": \"b1\", \"text\": \"one\"}\n{oh\n{\"id\": \"b3\", \"text\": \"" + "x".repeat(90));
        write("b2.jsonl", ("{\"id\": \"" + "y".repeat(99_999) + "\"}\n{\"id\": \"b4\", \"text\": \"four\"}\n"));
        write("b3.jsonl", new byte[] {'"', (byte) 0xff, '"', '\n', '{', '}'});
        assertThat(read(CorpusReader.PARAM_MAX_CHARS, 100))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("a = read: not UTF-8 text (near character 3)"),
                        text -> assertThat(text).isEqualTo("b1 = one"),
                        text -> assertThat(text).contains("line 2: not JSON"),
                        text -> assertThat(text).contains("line 3: not JSON"),
                        text -> assertThat(text).contains("b2.jsonl, line 1: longer than 66336 bytes"),
                        text -> assertThat(text).isEqualTo("b4 = four"),
                        text -> assertThat(text).contains("b3.jsonl, line 1: not UTF-8"),
                        text -> assertThat(text).contains("b3.jsonl, line 2: no text in field 'text'"));
        assertThat(read(CorpusReader.PARAM_SOURCE_ENCODING, "ISO-8859-1")).contains("a = caf\u00e9");
    }

    @Test
    @BadInput(43)
    void thatAPackedFileMayNotGrowWithoutEnd() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"id\": \"a\", \"text\": \"fine\"}\n".getBytes(StandardCharsets.UTF_8));
            out.write(" ".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
        }
        write("a.jsonl.gz", packed.toByteArray());
        write("b.txt.gz", packed.toByteArray());
        assertThat(packed.size()).isLessThan(100_000);
        assertThat(read(CorpusReader.PARAM_MAX_CHARS, 100_000_000))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("a = fine"),
                        text -> assertThat(text).contains("becomes more than 100 times as long when unpacked"),
                        text -> assertThat(text).contains("becomes more than 100 times as long when unpacked"));
    }

    @Test
    void thatPagesOfAWebArchiveAreRead() throws Exception {
        for (WarcCompression packing : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            Path file = folder.resolve(packing == WarcCompression.NONE ? "a.warc" : "b.warc.gz");
            try (WarcWriter warc =
                    new WarcWriter(Files.newByteChannel(Files.createFile(file), StandardOpenOption.WRITE), packing)) {
                warc.write(response(
                        "https://wire.example/1", 200, "text/html; charset=windows-1252", "<h1>Caf\u00e9</h1>"));
                warc.write(response("https://wire.example/2", 404, "text/html", "<h1>Not here</h1>"));
                warc.write(response("https://wire.example/3", 200, "image/png", "x"));
                warc.write(response("https://wire.example/1", 200, "text/html", "<h1>Again</h1>"));
            }
        }
        assertThat(read())
                .containsExactly(
                        "https://wire.example/1 = Caf\u00e9",
                        "https://wire.example/1-2 = Again",
                        "https://wire.example/1-3 = Caf\u00e9",
                        "https://wire.example/1-4 = Again");
    }

    @Test
    @BadInput(43)
    void thatAPackedPageMayNotGrowWithoutEnd() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("<p>The ferry sank. ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse http = new HttpResponse.Builder(200, "x")
                .addHeader("Content-Encoding", "gzip")
                .body(MediaType.HTML, packed.toByteArray())
                .build();
        Path file = Files.createFile(folder.resolve("a.warc"));
        try (WarcWriter warc =
                new WarcWriter(Files.newByteChannel(file, StandardOpenOption.WRITE), WarcCompression.NONE)) {
            warc.write(new WarcResponse.Builder(URI.create("https://wire.example/1"))
                    .date(Instant.EPOCH)
                    .body(http)
                    .build());
            warc.write(response("https://wire.example/2", 200, "text/html", "<h1>Fine</h1>"));
        }
        assertThat(read(CorpusReader.PARAM_MAX_CHARS, 10_000))
                .satisfiesExactly(
                        text -> assertThat(text).contains("a page of more than 145536 bytes (--max-chars)"),
                        text -> assertThat(text).isEqualTo("https://wire.example/2 = Fine"));
    }

    private static WarcResponse response(String address, int status, String type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "x")
                .body(MediaType.parse(type), body.getBytes(java.nio.charset.Charset.forName("windows-1252")))
                .build();
        return new WarcResponse.Builder(URI.create(address))
                .date(Instant.EPOCH)
                .body(http)
                .build();
    }

    @Test
    void thatAReaderStartsWhereItIsTold() throws Exception {
        write("a.jsonl", "{\"id\": \"a\", \"text\": \"1\"}\n{\"id\": \"a\", \"text\": \"2\"}\n");
        write("b.txt", "3");
        assertThat(read(CorpusReader.PARAM_START_NUMBER, 1)).containsExactly("a-2 = 2", "b = 3");
        assertThat(read(CorpusReader.PARAM_START_NUMBER, 9)).isEmpty();
    }

    @Test
    void thatProgressCountsDocuments() throws Exception {
        write("a.txt", "1");
        write("b.txt", "2");
        CollectionReader reader = reader();
        reader.getNext(JCasFactory.createJCas().getCas());
        Progress progress = reader.getProgress()[0];
        assertThat(progress.getUnit()).isEqualTo(Progress.ENTITIES);
        assertThat(progress.getCompleted()).isEqualTo(1);
        assertThat(progress.getTotal()).isEqualTo(2);
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({"a.html, true", "a.htm.gz, true", "a.warc.gz, true", "a.txt, false", "a.jsonl, false"})
    void thatWhatReadsPagesIsNamedBeforeAnyIsRead(String name, boolean named) throws Exception {
        write(name, "<h1>six</h1>");
        SourceFiles files = SourceFiles.of(List.of(folder));
        DocumentReader.check(files, true);
        if (named) {
            assertThatThrownBy(() -> DocumentReader.check(files, false)).hasMessageContaining("org.jsoup:jsoup:");
        } else {
            DocumentReader.check(files, false);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>caf\u00e9</p> | windows-1252",
                "<html><head><title>caf\u00e9</title></head><p>caf\u00e9</p> | ISO-8859-1",
                "<head><meta charset=windows-1252></head><p>caf\u00e9</p> | UTF-8",
                "<head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'></head><p>caf\u00e9</p> | UTF-8"
            })
    void thatAPageThatDoesNotTellItsEncodingIsInTheOneThatWasSet(String page, String encoding) throws Exception {
        write("a.html", page.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(CorpusReader.PARAM_SOURCE_ENCODING, encoding))
                .singleElement()
                .asString()
                .endsWith("caf\u00e9");
    }

    @Test
    void thatNothingToReadIsSaidAtOnce() {
        assertThatThrownBy(this::reader)
                .isInstanceOf(ResourceInitializationException.class)
                .hasStackTraceContaining("nothing to read");
    }
}
