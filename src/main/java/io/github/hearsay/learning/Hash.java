package io.github.hearsay.learning;

/** Hashes of features, equal on every machine and in every version: models depend on them. */
public final class Hash {

    /** The hash of a phrase without words. */
    public static final int EMPTY = 0x811c9dc5;

    private static final int PRIME = 0x01000193;

    private Hash() {}

    /** The hash of a phrase that goes on with a word, of which only letters and digits count. */
    public static int append(int phrase, CharSequence word) {
        int h = phrase;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            h = Character.isLetterOrDigit(c) ? (h ^ c) * PRIME : h;
        }
        return h;
    }

    /** FNV-1a over the code units of a stretch of text. */
    public static int of(CharSequence text, int begin, int end) {
        return of(EMPTY, text, begin, end);
    }

    /** The hash of a text that goes on with another one. */
    public static int of(int before, CharSequence text) {
        return of(before, text, 0, text.length());
    }

    private static int of(int before, CharSequence text, int begin, int end) {
        int h = before;
        for (int i = begin; i < end; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** A feature from its template and a value, with all bits well mixed (the finalizer of MurmurHash3). */
    public static int feature(int template, int value) {
        int h = value + template * 0x9e3779b9;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    public static int feature(int template, int first, int second) {
        return feature(template, feature(template + 0x5bd1, first) ^ Integer.rotateLeft(second, 7));
    }
}
