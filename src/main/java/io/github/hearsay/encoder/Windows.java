package io.github.hearsay.encoder;

import io.github.hearsay.text.Words;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * A document in pieces, cut into windows that an encoder can take: whole paragraphs packed in order, as many as fit; one that
 * is too long is cut behind its last stop that fits, else between words. Windows do not overlap.
 */
final class Windows {

    /** The pieces of all words, one after the other. */
    final IntArrayList pieces = new IntArrayList();
    /** Of each word, and behind the last one, the index of its first piece. */
    final int[] firstPiece;

    final int[] shapes;
    /** The first word of each window, and behind the last one the number of words. */
    final IntArrayList firstWords = new IntArrayList();

    /** @param size pieces of a window at most */
    Windows(Words words, WordPieces vocabulary, int size) {
        shapes = WordShapes.of(words);
        firstPiece = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            vocabulary.add(words.text(), words.begin(i), words.end(i), pieces);
            firstPiece[i + 1] = pieces.size();
        }
        cut(words, size);
    }

    /** Whether another document has the same words in the same windows. */
    boolean equalTo(Windows other) {
        return pieces.equals(other.pieces)
                && Arrays.equals(firstPiece, other.firstPiece)
                && Arrays.equals(shapes, other.shapes)
                && firstWords.equals(other.firstWords);
    }

    int count() {
        return firstWords.size() - 1;
    }

    private void cut(Words words, int size) {
        int start = 0;
        int paragraph = 0;
        int stop = 0;
        for (int i = 0; i < words.size(); i++) {
            if (WordShapes.begins(words, i)) {
                paragraph = i;
            }
            while (start < i && firstPiece[i + 1] - firstPiece[start] > size) {
                firstWords.add(start);
                start = paragraph > start ? paragraph : stop > start ? stop : i;
            }
            if (isStop(words.mark(i))) {
                stop = i + 1;
            }
        }
        if (start < words.size()) {
            firstWords.add(start);
        }
        firstWords.add(words.size());
    }

    private static boolean isStop(char mark) {
        return mark == '.' || mark == '!' || mark == '?' || mark == '”';
    }
}
