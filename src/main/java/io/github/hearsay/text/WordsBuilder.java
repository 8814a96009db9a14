package io.github.hearsay.text;

import java.util.Arrays;
import java.util.List;

/** Collects words in text order; for one thread. */
public final class WordsBuilder {

    int[] begin;
    int[] end;
    String[] upos;
    String[] lemma;
    int[] head;
    String[] relation;
    int[] sentenceBegin = new int[32];
    private int words;
    private int sentences;

    public WordsBuilder() {
        this(256);
    }

    /** With room for so many words; {@link #build} copies nothing where it is filled. */
    public WordsBuilder(int n) {
        begin = new int[n];
        end = new int[n];
        upos = new String[n];
        lemma = new String[n];
        head = new int[n];
        relation = new String[n];
    }

    /** Begins a sentence with the next word. */
    public void sentence() {
        if (sentences > 0 && sentenceBegin[sentences - 1] == words) {
            return;
        }
        if (sentences + 1 >= sentenceBegin.length) {
            sentenceBegin = Arrays.copyOf(sentenceBegin, 2 * sentences + 2);
        }
        sentenceBegin[sentences++] = words;
    }

    /** Adds a word; an empty one, or one that begins before the last one ended, is left out. */
    public void word(int from, int to, String tag, String base) {
        if (to <= from || (words > 0 && from < end[words - 1])) {
            return;
        }
        if (words == begin.length) {
            int n = 2 * words + 16;
            begin = Arrays.copyOf(begin, n);
            end = Arrays.copyOf(end, n);
            upos = Arrays.copyOf(upos, n);
            lemma = Arrays.copyOf(lemma, n);
            head = Arrays.copyOf(head, n);
            relation = Arrays.copyOf(relation, n);
        }
        begin[words] = from;
        end[words] = to;
        upos[words] = tag;
        head[words] = -1;
        relation[words] = "";
        lemma[words++] = base;
    }

    /**
     * Lets a word hang under another.
     *
     * @param governor index of the other word, -1 for a root
     */
    public void arc(int dependent, int governor, String label) {
        head[dependent] = governor;
        relation[dependent] = label;
    }

    /** Whether a word was added with a tag. */
    public boolean isTag(int word, String tag) {
        return upos[word].equals(tag);
    }

    /** The number of words so far, which is the index of the next one. */
    public int size() {
        return words;
    }

    int sentences() {
        return sentences;
    }

    /** The words, whose paragraphs are looked up among those given, in text order; the builder is of no use afterwards. */
    public Words build(String text, List<Span> paragraphs) {
        if (sentences == 0 || sentenceBegin[0] != 0) {
            sentenceBegin = Arrays.copyOf(sentenceBegin, Math.max(2, sentences + 2));
            System.arraycopy(sentenceBegin, 0, sentenceBegin, 1, sentences);
            sentenceBegin[0] = 0;
            sentences++;
        }
        while (sentences > 1 && sentenceBegin[sentences - 1] == words) {
            sentences--;
        }
        return new Words(text, this, paragraphs);
    }
}
