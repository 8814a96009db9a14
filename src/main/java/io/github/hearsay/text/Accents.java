package io.github.hearsay.text;

import java.text.Normalizer;

/** Accents that are characters of their own, as in decomposed text (Unicode's form D). */
public final class Accents {

    private static final char FIRST = '\u0300';

    private Accents() {}

    /** Whether a character is an accent of the one before it. */
    public static boolean isAccent(char c) {
        return c >= FIRST && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether there is an accent of its own in a part of a text. */
    public static boolean areIn(CharSequence text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isAccent(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Reads a part of a text as a number. */
    @FunctionalInterface
    public interface Reading {
        int of(CharSequence text, int begin, int end);
    }

    /** What a part of a text is read as with its accents on their letters, as models know it. */
    public static int read(CharSequence text, int begin, int end, Reading reading) {
        if (areIn(text, begin, end)) {
            String composed = compose(text, begin, end);
            return reading.of(composed, 0, composed.length());
        }
        return reading.of(text, begin, end);
    }

    /** A part of a text with its accents on their letters. */
    public static String compose(CharSequence text, int begin, int end) {
        return Normalizer.normalize(text.subSequence(begin, end), Normalizer.Form.NFC);
    }
}
