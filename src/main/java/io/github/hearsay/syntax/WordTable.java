package io.github.hearsay.syntax;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.learning.WordKnowledge;
import io.github.hearsay.text.Accents;
import java.util.Arrays;
import java.util.Random;

/**
 * What tagger and parser know of the words of one sentence, as numbers that are computed once a word; reused from sentence
 * to sentence, for one thread. Positions beyond the sentence, two on each side, have values of their own.
 */
final class WordTable {

    /** How far features look beyond the sentence. */
    static final int MARGIN = 2;

    static final int SUFFIXES = 4;
    private static final int UNKNOWN = 0x0a11e4;
    private static final int OUTSIDE = 0x0511de;

    private final Vocabulary vocabulary;
    private int size;
    int[] form = new int[64];
    int[] lower = new int[64];
    int[] word = new int[64];
    int[] shape = new int[64];
    int[] kind = new int[64];
    int[] cluster = new int[64];
    int[] prefix = new int[64];

    /** What {@link WordKnowledge} knows of the words. */
    int[] news = new int[64];

    int[] talk = new int[64];
    int[] tags = new int[64];
    int[] suffix = new int[64 * SUFFIXES];

    /** How the words are capitalized: 0 as in running text, 1 all in capitals, 2 most with a capital, as in a title. */
    int style;

    private char[] buffer = new char[64];

    WordTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    int size() {
        return size;
    }

    /** Takes up the words from one index to behind another; offsets are code units into the text. */
    void fill(CharSequence text, int[] begin, int[] end, int from, int behind) {
        size = behind - from;
        ensure(size + (2 * MARGIN));
        int[] cases = new int[WordShape.CASE + 1];
        for (int i = 0; i < size; i++) {
            add(text, begin[from + i], end[from + i], i + MARGIN);
            cases[shape[i + MARGIN] & WordShape.CASE]++;
        }
        style = style(cases);
        for (int k = 0; k < MARGIN; k++) {
            outside(k, k);
            outside(size + MARGIN + k, MARGIN + k);
        }
    }

    private static int style(int[] cases) {
        int small = cases[WordShape.SMALL];
        if (cases[WordShape.ALL_CAPITAL] > 2 && small * 4 <= cases[WordShape.ALL_CAPITAL]) {
            return 1;
        }
        int capital = cases[WordShape.CAPITALIZED] + cases[WordShape.ALL_CAPITAL] + cases[WordShape.MIXED];
        return capital > 2 && capital > small ? 2 : 0;
    }

    private void outside(int at, int which) {
        form[at] = OUTSIDE + which;
        lower[at] = OUTSIDE + which;
        word[at] = OUTSIDE + which;
        shape[at] = OUTSIDE;
        kind[at] = -2;
        cluster[at] = -2;
        news[at] = -8;
        talk[at] = -8;
        tags[at] = -8;
        prefix[at] = OUTSIDE;
        Arrays.fill(suffix, at * SUFFIXES, (at + 1) * SUFFIXES, OUTSIDE);
    }

    private void add(CharSequence text, int begin, int end, int at) {
        if (Accents.areIn(text, begin, end)) {
            String composed = Accents.compose(text, begin, end);
            word(composed, 0, composed.length(), at);
        } else {
            word(text, begin, end, at);
        }
    }

    private void word(CharSequence text, int begin, int end, int at) {
        int n = end - begin;
        if (buffer.length < n) {
            buffer = new char[2 * n];
        }
        int exact = Hash.of("");
        int folded = exact;
        int head = exact;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(begin + i);
            c = c == '’' || c == '‘' || c == '`' ? '\'' : c;
            char small = fold(c);
            buffer[i] = small;
            exact = (exact ^ c) * 0x01000193;
            folded = (folded ^ small) * 0x01000193;
            head = i < 3 ? folded : head;
        }
        form[at] = exact;
        lower[at] = folded;
        prefix[at] = head;
        shape[at] = WordShape.of(text, begin, end);
        kind[at] = vocabulary.kind(folded);
        cluster[at] = vocabulary.cluster(WordClusters.hash(text, begin, end));
        int wide = vocabulary.wide(folded);
        news[at] = WordKnowledge.news(wide);
        talk[at] = WordKnowledge.talk(wide);
        tags[at] = WordKnowledge.tags(wide);
        word[at] = folded;
        if (kind[at] < 0) {
            forget(at);
        }
        suffixes(n, at * SUFFIXES);
    }

    /** Lets a word be one that is not known, but for its shape, its ends and its cluster. */
    private void forget(int at) {
        word[at] = UNKNOWN;
        form[at] = UNKNOWN;
        kind[at] = -1;
    }

    /** Lets a share of the words be unknown, as many words of other texts will be. */
    void forget(float share, Random random) {
        for (int i = 0; i < size; i++) {
            if (random.nextFloat() < share) {
                forget(i + MARGIN);
            }
        }
    }

    /** Lower case; digits are all the same. */
    private static char fold(char c) {
        if (c < 0x80) {
            boolean capital = c >= 'A' && c <= 'Z';
            boolean digit = c >= '1' && c <= '9';
            return capital ? (char) (c + 32) : digit ? '0' : c;
        }
        return Character.toLowerCase(c);
    }

    private void suffixes(int n, int at) {
        int hash = 0x5fff;
        for (int k = 0; k < SUFFIXES; k++) {
            if (k < n) {
                hash = (hash ^ buffer[n - 1 - k]) * 0x01000193 + 17;
            }
            suffix[at + k] = hash;
        }
    }

    private void ensure(int words) {
        if (form.length < words) {
            int n = 2 * words;
            form = new int[n];
            lower = new int[n];
            word = new int[n];
            shape = new int[n];
            kind = new int[n];
            cluster = new int[n];
            prefix = new int[n];
            news = new int[n];
            talk = new int[n];
            tags = new int[n];
            suffix = new int[n * SUFFIXES];
        }
    }
}
