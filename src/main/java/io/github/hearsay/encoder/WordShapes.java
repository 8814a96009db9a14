package io.github.hearsay.encoder;

import io.github.hearsay.text.Words;
import java.util.List;

/**
 * What an uncased encoder gets for a word beside its pieces: its case or which mark it is, whether a paragraph begins with
 * it, and whether it stands between double quotation marks.
 */
final class WordShapes {

    /** The shapes of words, as a model's settings name them in this order. */
    static final List<String> NAMES = List.of(
            "other",
            "lower",
            "capital",
            "upper",
            "mixed",
            "digits",
            "alphanumeric",
            "open",
            "close",
            "double",
            "single",
            "closesingle",
            "opensingle",
            "stop",
            "comma",
            "bracket",
            "dash",
            "ellipsis",
            "question",
            "clitic");

    private static final int BEGINS = NAMES.size();
    private static final int INSIDE = 2 * NAMES.size();

    private static final int OTHER = 0;
    private static final int LOWER = 1;
    private static final int CAPITAL = 2;
    private static final int UPPER = 3;
    private static final int MIXED = 4;
    private static final int DIGITS = 5;
    private static final int ALPHANUMERIC = 6;
    private static final int OPEN = 7;
    private static final int CLOSE = 8;
    private static final int DOUBLE = 9;
    private static final int CLITIC = 19;

    private WordShapes() {}

    /** One number a word, below four times as many as there are names. */
    static int[] of(Words words) {
        int[] shapes = new int[words.size()];
        boolean inside = false;
        for (int i = 0; i < shapes.length; i++) {
            int shape = shape(words.text(), words.begin(i), words.end(i));
            boolean begins = begins(words, i);
            inside &= !begins && shape != CLOSE;
            boolean mark = shape >= OPEN && shape <= DOUBLE;
            shapes[i] = shape + (begins ? BEGINS : 0) + (inside && !mark ? INSIDE : 0);
            inside = shape == OPEN || (shape == DOUBLE) != inside;
        }
        return shapes;
    }

    /** Whether a paragraph begins with a word. */
    static boolean begins(Words words, int i) {
        return i == 0 || words.paragraphOf(i - 1) != words.paragraphOf(i);
    }

    private static int shape(String text, int begin, int end) {
        char first = text.charAt(begin);
        int length = end - begin;
        int mark = length == 1 ? mark(first) : length <= 3 ? marks(text, begin, length) : -1;
        if (mark >= 0) {
            return mark;
        }
        if (length > 1 && (first == '\'' || first == '’')) {
            return CLITIC;
        }
        return shapeOfLetters(text, begin, end);
    }

    private static int mark(char mark) {
        return switch (mark) {
            case '“' -> OPEN;
            case '”' -> CLOSE;
            case '"' -> DOUBLE;
            case '\'' -> 10;
            case '’' -> 11;
            case '‘' -> 12;
            case '.' -> 13;
            case ',' -> 14;
            case '(', ')' -> 15;
            case '—', '–' -> 16;
            case '…' -> 17;
            case '!', '?' -> 18;
            default -> -1;
        };
    }

    private static int marks(String text, int begin, int length) {
        return switch (text.substring(begin, begin + length)) {
            case "``" -> OPEN;
            case "''" -> CLOSE;
            case "--" -> 16;
            case "..." -> 17;
            default -> -1;
        };
    }

    private static int shapeOfLetters(String text, int begin, int end) {
        int letters = 0;
        int upper = 0;
        boolean firstIsUpper = false;
        boolean digits = false;
        for (int i = begin; i < end; ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                boolean isUpper = Character.isUpperCase(c);
                firstIsUpper |= letters == 0 && isUpper;
                letters++;
                upper += isUpper ? 1 : 0;
            }
            digits |= Character.isDigit(c);
            i += Character.charCount(c);
        }
        if (letters == 0) {
            return Character.isDigit(text.codePointAt(begin)) ? DIGITS : OTHER;
        }
        if (digits) {
            return ALPHANUMERIC;
        }
        if (upper == 0) {
            return LOWER;
        }
        return upper == 1 && firstIsUpper ? CAPITAL : upper == letters ? UPPER : MIXED;
    }
}
