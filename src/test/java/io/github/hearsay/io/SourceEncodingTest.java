package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.type.ProcessingIssue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encodings are guessed where that is asked, and only then. */
class SourceEncodingTest {

    private static final String NEWS = "“The café isn’t shut,” Renée Voß said — twice.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8 | false",
                "UTF-16 | false",
                "x-UTF-16LE-BOM | false",
                "windows-1252 | true",
            })
    void thatTheBytesOfATextShowItsEncoding(String encoding, boolean guessed) throws Exception {
        assertThat(read("news.txt", NEWS, encoding, SourceEncoding.GUESSED)).isEqualTo(new Read(NEWS, guessed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset='iso-8859-2'> | iso-8859-2 | Jiří řekl, že ne. | false",
                "<meta charset='utf-8'> | windows-1252 | It isn’t shut. | true",
                "<meta charset='windows-1252'> | UTF-8 | It isn’t shut. | false",
                "<title>News</title> | UTF-8 | It isn’t shut. | false",
                "<title>News</title> | windows-1252 | It isn’t shut. | true",
                "<title>News</title> | UTF-16 | It isn’t shut. | false",
                "<meta charset='no-such'> | windows-1252 | It isn’t shut. | true"
            })
    void thatAPageIsInWhatItsBytesShowElseInWhatItDeclares(String head, String encoding, String text, boolean guessed)
            throws Exception {
        Read read = read(
                "news.html",
                "<html><head>" + head + "</head><body><p>" + text + "</p></body></html>",
                encoding,
                SourceEncoding.GUESSED);
        assertThat(read.text()).endsWith(text);
        assertThat(read.guessed()).isEqualTo(guessed);
    }

    @Test
    void thatBytesWithoutACharacterStandForControls() throws Exception {
        Files.write(folder.resolve("news.txt"), new byte[] {'a', (byte) 0x81, (byte) 0x93, 'b'});
        assertThat(read(SourceEncoding.of("AUTO")).text()).isEqualTo("a\u0081“b");
    }

    @Test
    void thatNothingIsGuessedUnlessAsked() {
        assertThatThrownBy(() -> read("news.txt", NEWS, "windows-1252", SourceEncoding.UTF_8))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not UTF-8 text");
        assertThatThrownBy(() -> SourceEncoding.of("utf-ate")).isInstanceOf(IllegalArgumentException.class);
    }

    /** What was read, and whether an issue says that its encoding was guessed. */
    private record Read(String text, boolean guessed) {}

    private Read read(String name, String text, String written, SourceEncoding encoding) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(Charset.forName(written)));
        return read(encoding);
    }

    private Read read(SourceEncoding encoding) throws IOException {
        ReadOptions options = new ReadOptions("en", encoding, 1000, 100, "text", "id");
        try (Documents documents = new DocumentReader(options).read(SourceFiles.of(List.of(folder)))) {
            JCas jcas = JCasFactory.createJCas();
            documents.next().load(jcas);
            boolean guessed = jcas.select(ProcessingIssue.class)
                    .anyMatch(issue -> issue.getMessage().startsWith("read as windows-1252"));
            return new Read(jcas.getDocumentText(), guessed);
        } catch (org.apache.uima.UIMAException e) {
            throw new IllegalStateException(e);
        }
    }
}
