package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text: longest runs of letters, digits and underscores. Those that begin with a letter or digit are
 * numbered; punctuation marks count as tokens only.
 */
public final class WordIndex {

    private final int[] begins;
    private final int tokens;

    private WordIndex(int[] begins, int tokens) {
        this.begins = begins;
        this.tokens = tokens;
    }

    /** The words of a text. */
    public static WordIndex of(String text) {
        int[] begins = new int[text.length()];
        int words = 0;
        int tokens = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean wordCharacter = isWordCharacter(c);
            if (!wordCharacter && !isSpace(c)) {
                tokens++;
            } else if (wordCharacter && !inWord) {
                tokens++;
                if (c != '_') {
                    begins[words++] = i;
                }
            }
            inWord = wordCharacter;
        }
        return new WordIndex(Arrays.copyOf(begins, words), tokens);
    }

    /** Number of words and marks. */
    public int tokens() {
        return tokens;
    }

    /** The numbers of the words that begin in one of the spans. */
    public BitSet in(List<Span> spans) {
        BitSet words = new BitSet(begins.length);
        for (Span span : spans) {
            words.set(firstFrom(span.begin()), firstFrom(span.end()));
        }
        return words;
    }

    private int firstFrom(int offset) {
        int i = Arrays.binarySearch(begins, offset);
        return i >= 0 ? i : -i - 1;
    }

    /** Letters and whatever has a numeric value, but no combining marks; underscores. */
    private static boolean isWordCharacter(int codePoint) {
        return codePoint == '_'
                || Character.isLetter(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** White space, that which does not break included. */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }
}
