package io.github.hearsay.syntax;

import io.github.hearsay.learning.Hash;

/** The features by which a sentence begins at a word, or not. */
final class BoundaryFeatures {

    static final int COUNT = 30;

    private BoundaryFeatures() {}

    /**
     * Fills in the features of a word.
     *
     * @param w the words of the paragraph
     * @param i position in the table, margin included
     * @param gap 0 where no white space stands before the word, 1 for a space, 2 for more
     * @param length number of words since the last sentence began
     * @param quotation whether a quotation mark is open
     */
    static void fill(WordTable w, int i, int gap, int length, int quotation, int[] f) {
        int before = w.word[i - 1];
        int lastMark = mark(w, i - 1) ? w.word[i - 1] : 0;
        int end = isCloser(w, i - 1) ? Hash.feature(1, w.word[i - 2], 1) : lastMark;
        int next = w.shape[i] & 7;
        int capital = next * 4 + gap;
        int bucket = length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : length < 40 ? 6 : 7;
        int at = 0;
        f[at++] = Hash.feature(1, gap);
        f[at++] = Hash.feature(2, before, gap);
        f[at++] = Hash.feature(3, w.word[i], gap);
        f[at++] = Hash.feature(4, before, w.word[i]);
        f[at++] = Hash.feature(5, end, capital);
        f[at++] = Hash.feature(6, end, w.word[i]);
        f[at++] = Hash.feature(7, end, w.kind[i]);
        f[at++] = Hash.feature(8, before, w.word[i - 2]);
        f[at++] = Hash.feature(9, before, w.shape[i - 2]);
        f[at++] = Hash.feature(10, before, w.word[i] ^ (w.form[i] * 3));
        f[at++] = Hash.feature(11, w.shape[i - 1], w.shape[i]);
        f[at++] = Hash.feature(12, end, bucket * 64 + capital);
        f[at++] = Hash.feature(13, bucket, capital);
        f[at++] = Hash.feature(14, w.form[i], gap);
        f[at++] = Hash.feature(15, w.form[i], w.word[i + 1]);
        f[at++] = Hash.feature(16, end, Hash.feature(2, w.shape[i] & 7, w.shape[i + 1] & 7));
        f[at++] = Hash.feature(17, end, quotation * 64 + capital);
        f[at++] = Hash.feature(18, w.kind[i - 1], w.kind[i]);
        f[at++] = Hash.feature(19, w.word[i - 2], capital);
        f[at++] = Hash.feature(20, w.shape[i - 2], Hash.feature(1, end, capital));
        f[at++] = Hash.feature(21, w.word[i + 1], capital);
        f[at++] = Hash.feature(22, w.kind[i + 1], w.kind[i]);
        f[at++] = Hash.feature(23, w.cluster[i - 1], w.cluster[i]);
        f[at++] = Hash.feature(24, Hash.feature(1, end, w.cluster[i]), capital);
        f[at++] = Hash.feature(25, Hash.feature(1, end, w.word[i - 2]), capital);
        f[at++] = Hash.feature(26, Hash.feature(1, before, w.word[i - 2]), w.word[i]);
        f[at++] = Hash.feature(27, w.shape[i + 2] & 255, capital);
        f[at++] = Hash.feature(28, Hash.feature(1, w.shape[i - 1], w.shape[i - 2]), w.shape[i]);
        f[at++] = Hash.feature(29, w.style, Hash.feature(1, end, capital));
        f[at++] = Hash.feature(30, end, w.form[i]);
    }

    private static boolean mark(WordTable w, int i) {
        return (w.shape[i] & WordShape.CASE) == WordShape.NO_LETTER || (w.shape[i] & 32) != 0;
    }

    private static boolean isCloser(WordTable w, int i) {
        return w.word[i] == CLOSE_1 || w.word[i] == CLOSE_2 || w.word[i] == CLOSE_3 || w.word[i] == CLOSE_4;
    }

    private static final int CLOSE_1 = Hash.of("\"");
    private static final int CLOSE_2 = Hash.of("”");
    private static final int CLOSE_3 = Hash.of(")");
    private static final int CLOSE_4 = Hash.of("''");
}
