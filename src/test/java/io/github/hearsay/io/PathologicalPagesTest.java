package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and lines that no person wrote: read, or refused in words, and soon. */
class PathologicalPagesTest {

    private static final int TIMES = 50_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<article>",
                "<article><p>The mole held for a whole year, harbour chief Oda Lund said on Monday night.",
                "<div class=byline><div>",
                "<table><tr><td>",
                "<b><p>",
                "<a href=x>mole",
                "<h1>",
                "<ul><li>The mole held for a whole year, harbour chief Oda Lund said on Monday night.",
                "<p>The mole held for a whole year, harbour chief Oda Lund said on Monday night.",
                "<!--",
                "&amp",
                "<svg><math>",
                "<div class='share "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @BadInput({20, 24})
    void thatRepetitionIsRead(String piece) throws Exception {
        assertThat(read(piece.repeat(TIMES))).isNotNull();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @BadInput({22, 24})
    void thatABylineAroundTheWholePageIsRead() throws Exception {
        String page = "<div class=author>" + "<p>The mole held, harbour chief Oda Lund said.</p>".repeat(TIMES);
        assertThat(read(page)).startsWith("The mole held").hasSizeGreaterThan(30 * TIMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"text\":", "\"", "{\"text\": \"a\", "})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @BadInput({20, 45})
    void thatADeepLineIsRefused(String piece) throws Exception {
        byte[] line = piece.repeat(TIMES).getBytes(StandardCharsets.UTF_8);
        try (Documents documents =
                new DocumentReader(ReadOptions.DEFAULT).readLines(new ByteArrayInputStream(line), "deep")) {
            assertThat(documents.next().content()).isNotNull();
            assertThat(documents.hasNext()).isFalse();
        }
    }

    private static String read(String page) throws IOException {
        JCas jcas;
        try {
            jcas = JCasFactory.createJCas();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        HtmlSource.load(
                new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                "page",
                null,
                ReadOptions.DEFAULT,
                jcas);
        return jcas.getDocumentText();
    }
}
