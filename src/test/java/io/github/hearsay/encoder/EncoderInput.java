package io.github.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the encoder that ships gets of a document, for tests of this and other rooms. */
public final class EncoderInput {

    static final String MODEL = "/io/github/hearsay/encoder/en/encoder-deep.model";
    static final int MOST_PIECES = 16;

    private EncoderInput() {}

    /** Loaded with the first document. */
    private static final class Shipped {
        static final List<String> VOCABULARY = vocabulary();
        static final WordPieces PIECES = pieces();

        private static List<String> vocabulary() {
            try {
                return new String(files().get("vocabulary.txt"), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static WordPieces pieces() {
            try {
                return new WordPieces(VOCABULARY, MOST_PIECES);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The files in the model. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (InputStream in = EncoderInput.class.getResourceAsStream(MODEL);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /**
     * Every word has pieces, no window has more than fit or is empty, and windows are all words, one after the other.
     *
     * @param size pieces of a window at most, more than a word may have
     */
    public static void check(Words words, int size) {
        Windows windows = new Windows(words, Shipped.PIECES, size);
        for (int i = 0; i < words.size(); i++) {
            assertThat(windows.firstPiece[i + 1] - windows.firstPiece[i])
                    .as("pieces of word %s", i)
                    .isBetween(1, MOST_PIECES);
            assertThat(windows.shapes[i]).isBetween(0, 4 * WordShapes.NAMES.size() - 1);
        }
        assertThat(windows.pieces.size()).isEqualTo(windows.firstPiece[words.size()]);
        for (int piece : windows.pieces) {
            assertThat(piece).isBetween(0, Shipped.VOCABULARY.size() - 1);
        }
        assertThat(windows.firstWords.getInt(0)).isZero();
        assertThat(windows.firstWords.getInt(windows.count())).isEqualTo(words.size());
        for (int w = 0; w < windows.count(); w++) {
            int first = windows.firstWords.getInt(w);
            int end = windows.firstWords.getInt(w + 1);
            assertThat(end).as("words of window %s", w).isGreaterThan(first);
            assertThat(windows.firstPiece[end] - windows.firstPiece[first])
                    .as("pieces of window %s", w)
                    .isLessThanOrEqualTo(size);
        }
    }
}
