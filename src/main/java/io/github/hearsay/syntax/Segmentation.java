package io.github.hearsay.syntax;

import io.github.hearsay.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The words of a text while they are found: offsets in UTF-16 code units, in text order, and where sentences begin. */
final class Segmentation {

    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int size;
    private final BitSet joined = new BitSet();
    private final BitSet sentences = new BitSet();

    void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        begins[size] = begin;
        ends[size++] = end;
    }

    /** Adds a word that goes on with the written token of the word before, as "n't" does. */
    void join(int begin, int end) {
        joined.set(size);
        add(begin, end);
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    boolean isJoined(int i) {
        return joined.get(i);
    }

    void beginSentence(int i) {
        sentences.set(i);
    }

    /** Index of the first word of the next sentence, from a word on; {@link #size()} where there is none. */
    int nextSentence(int from) {
        int next = sentences.nextSetBit(from);
        return next < 0 ? size : next;
    }

    /** The words of a text, once all are found. */
    Sentences sentences(String text, List<Span> paragraphs) {
        return new Sentences(text, begins, ends, size, sentences, paragraphs);
    }

    /** The offsets of all words; changes show in them. */
    int[] begins() {
        return begins;
    }

    int[] ends() {
        return ends;
    }
}
