package io.github.hearsay.syntax;

import io.github.hearsay.learning.Hash;

/** The features by which a word is tagged: the words around it, and the tags on its left. */
final class TagFeatures {

    /** How many features a word has. */
    static final int COUNT = 53;

    private TagFeatures() {}

    /**
     * Fills in the features of a word.
     *
     * @param i position in the table, margin included
     * @param last tag of the word before, -1 at the beginning
     * @param beforeLast tag of the word before that
     */
    static void fill(WordTable words, int i, int last, int beforeLast, int[] features) {
        int at = itself(words, i, features, 0);
        at = around(words, i, features, at);
        at = tags(words, i, last, beforeLast, features, at);
        at = classes(words, i, features, at);
        at = classesAround(words, i, last, features, at);
        if (at != COUNT) {
            throw new IllegalStateException("there are " + at + " features");
        }
    }

    private static int itself(WordTable w, int i, int[] f, int from) {
        int at = from;
        int s = i * WordTable.SUFFIXES;
        int caps = w.style;
        int first = i == WordTable.MARGIN ? 1 : 0;
        f[at++] = Hash.feature(1, caps, first);
        f[at++] = Hash.feature(2, w.form[i]);
        f[at++] = Hash.feature(3, w.word[i]);
        f[at++] = Hash.feature(4, w.kind[i]);
        f[at++] = Hash.feature(6, w.shape[i], caps * 2 + first);
        f[at++] = Hash.feature(7, w.suffix[s]);
        f[at++] = Hash.feature(8, w.suffix[s + 1]);
        f[at++] = Hash.feature(9, w.suffix[s + 2]);
        f[at++] = Hash.feature(12, w.suffix[s + 2], w.shape[i] & 255);
        f[at++] = Hash.feature(44, w.cluster[i] >> Vocabulary.FINE_BITS);
        return at;
    }

    private static int around(WordTable w, int i, int[] f, int from) {
        int at = from;
        int s = i * WordTable.SUFFIXES;
        f[at++] = Hash.feature(16, w.word[i + 1]);
        f[at++] = Hash.feature(17, w.word[i - 2]);
        f[at++] = Hash.feature(18, w.word[i + 2]);
        f[at++] = Hash.feature(19, w.kind[i + 1]);
        f[at++] = Hash.feature(20, w.kind[i + 2]);
        f[at++] = Hash.feature(23, w.shape[i + 1]);
        f[at++] = Hash.feature(24, w.shape[i - 1]);
        f[at++] = Hash.feature(25, w.suffix[s + WordTable.SUFFIXES + 2]);
        f[at++] = Hash.feature(26, w.suffix[s - WordTable.SUFFIXES + 2]);
        f[at++] = Hash.feature(29, w.cluster[i + 1]);
        f[at++] = Hash.feature(32, w.shape[i] & 7, w.shape[i + 1] & 7);
        f[at++] = Hash.feature(45, w.word[i - 1], w.word[i + 1]);
        int cases = (((w.shape[i - 1] & 7) * 8) + (w.shape[i] & 7)) * 8 + (w.shape[i + 1] & 7);
        f[at++] = Hash.feature(48, cases, w.style);
        f[at++] = Hash.feature(49, cases, w.kind[i]);
        f[at++] = Hash.feature(50, cases, w.cluster[i]);
        return at;
    }

    /** What large texts say of the word. */
    private static int classes(WordTable w, int i, int[] f, int from) {
        int at = from;
        int s = i * WordTable.SUFFIXES;
        int first = i == WordTable.MARGIN ? 1 : 0;
        int cases = (w.shape[i] & WordShape.CASE) * 8 + w.style * 2 + first;
        f[at++] = Hash.feature(60, w.news[i]);
        f[at++] = Hash.feature(61, w.talk[i]);
        f[at++] = Hash.feature(62, w.tags[i]);
        f[at++] = Hash.feature(65, w.tags[i], cases);
        f[at++] = Hash.feature(66, w.news[i] >> 3, w.suffix[s + 1]);
        return at;
    }

    private static int classesAround(WordTable w, int i, int last, int[] f, int from) {
        int at = from;
        f[at++] = Hash.feature(69, w.news[i + 1]);
        f[at++] = Hash.feature(71, w.tags[i + 1]);
        f[at++] = Hash.feature(72, w.news[i - 1]);
        f[at++] = Hash.feature(73, w.talk[i - 1]);
        f[at++] = Hash.feature(74, last, w.news[i]);
        f[at++] = Hash.feature(75, last, w.talk[i]);
        f[at++] = Hash.feature(76, last, w.tags[i]);
        f[at++] = Hash.feature(77, w.tags[i], w.tags[i + 1]);
        f[at++] = Hash.feature(78, w.news[i], w.news[i + 1]);
        f[at++] = Hash.feature(80, w.news[i + 2]);
        f[at++] = Hash.feature(82, w.news[i] >> 2, w.news[i + 1] >> 2);
        f[at++] = Hash.feature(83, w.talk[i], w.talk[i + 1]);
        f[at++] = Hash.feature(84, w.talk[i - 1], w.talk[i]);
        f[at++] = Hash.feature(85, w.news[i - 1], w.news[i]);
        f[at++] = Hash.feature(86, Hash.feature(87, last, w.tags[i]), w.tags[i + 1]);
        f[at++] = Hash.feature(88, last, w.news[i + 1]);
        f[at++] = Hash.feature(91, w.tags[i], w.word[i - 1]);
        f[at++] = Hash.feature(92, w.kind[i], w.news[i + 1]);
        return at;
    }

    private static int tags(WordTable w, int i, int last, int beforeLast, int[] f, int from) {
        int at = from;
        int s = i * WordTable.SUFFIXES;
        int both = Hash.feature(33, last, beforeLast);
        f[at++] = Hash.feature(34, last);
        f[at++] = both;
        f[at++] = Hash.feature(37, last, w.suffix[s + 2]);
        f[at++] = Hash.feature(42, last, w.shape[i] & 255);
        f[at++] = Hash.feature(43, Hash.feature(38, last, w.kind[i + 1]), w.kind[i]);
        return at;
    }
}
