package io.github.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.DocumentReader;
import io.github.hearsay.io.Documents;
import io.github.hearsay.io.RawDocument;
import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.io.SourceFiles;
import io.github.hearsay.type.Zone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Reads documents, each of which has a text or says in words why it has none. */
final class Reading {

    private static final ReadOptions OPTIONS = new ReadOptions("en", 20_000, "text", "id");
    private static final JCas JCAS = jcas();

    private Reading() {}

    private static JCas jcas() {
        try {
            return JCasFactory.createJCas();
        } catch (ResourceInitializationException | org.apache.uima.cas.CASException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at a document that was read. */
    @FunctionalInterface
    interface Look {
        void at(JCas jcas) throws Exception;
    }

    /** Reads the file that some bytes are. */
    static void file(String ending, byte[] bytes, int from, Look look) throws Exception {
        Path file = Files.createTempFile("fuzz", ending);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(bytes, from, bytes.length - from);
            }
            read(new DocumentReader(OPTIONS).read(SourceFiles.of(List.of(file))), look);
        } finally {
            Files.delete(file);
        }
    }

    /** Reads JSON lines; returns how many documents they were. */
    static int lines(byte[] bytes) throws Exception {
        try {
            return read(new DocumentReader(OPTIONS).readLines(new ByteArrayInputStream(bytes), "in"), jcas -> {});
        } catch (UncheckedIOException e) {
            throw new AssertionError("bytes in memory can always be read", e);
        }
    }

    private static int read(Documents all, Look look) throws Exception {
        int read = 0;
        try (Documents documents = all) {
            while (documents.hasNext()) {
                RawDocument document = documents.next();
                read++;
                JCAS.reset();
                try {
                    document.load(JCAS);
                } catch (IOException e) {
                    assertThat(e.getMessage()).isNotBlank();
                    continue;
                }
                String text = JCAS.getDocumentText();
                int length = text == null ? 0 : text.length();
                assertThat(JCAS.select(Zone.class).asList()).allMatch(zone -> zone.getEnd() <= length);
                look.at(JCAS);
            }
        }
        return read;
    }
}
