package io.github.hearsay.syntax;

/**
 * The words of a sentence as the parser sees them, counted from 1. Position 0 stands for no word; the one behind the last
 * word is the root, under which the head of the sentence hangs. Reused, for one thread.
 */
final class ParserWords {

    private static final int ROOT = 0x4007;
    private static final int BEHIND = 3;

    private int size;
    int[] word = new int[64];
    int[] tag = new int[64];
    int[] cluster = new int[64];
    int[] coarse = new int[64];
    int[] suffix = new int[64];
    int[] shape = new int[64];
    int[] news = new int[64];
    int[] talk = new int[64];

    int size() {
        return size;
    }

    /** The position of the root. */
    int root() {
        return size + 1;
    }

    /**
     * Takes up the words of a table with their tags.
     *
     * @param from index of the tag of the first word
     */
    void fill(WordTable words, int[] tags, int from) {
        size = words.size();
        if (word.length < size + 1 + BEHIND) {
            int n = 2 * (size + BEHIND);
            word = new int[n];
            tag = new int[n];
            cluster = new int[n];
            coarse = new int[n];
            suffix = new int[n];
            shape = new int[n];
            news = new int[n];
            talk = new int[n];
        }
        outside(0, -1);
        for (int i = 1; i <= size; i++) {
            int at = i - 1 + WordTable.MARGIN;
            word[i] = words.word[at];
            tag[i] = tags[from + i - 1];
            cluster[i] = words.cluster[at];
            coarse[i] = words.cluster[at] >> Vocabulary.FINE_BITS;
            suffix[i] = words.suffix[at * WordTable.SUFFIXES + 2];
            news[i] = words.news[at];
            talk[i] = words.talk[at];
            shape[i] = words.shape[at] & 0xff;
        }
        for (int k = 0; k < BEHIND; k++) {
            outside(size + 1 + k, -2 - k);
        }
    }

    private void outside(int at, int which) {
        word[at] = ROOT + which;
        tag[at] = which;
        cluster[at] = which;
        coarse[at] = which;
        suffix[at] = which;
        shape[at] = which;
        news[at] = 8 * which;
        talk[at] = 8 * which;
    }
}
