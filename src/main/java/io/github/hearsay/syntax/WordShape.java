package io.github.hearsay.syntax;

/** The shape of a word as a small number: its case in the lowest bits, then which kinds of characters it has. */
final class WordShape {

    /** Masks the case. */
    static final int CASE = 7;

    static final int NO_LETTER = 0;
    static final int SMALL = 1;
    static final int CAPITALIZED = 2;
    static final int ALL_CAPITAL = 3;
    static final int ONE_CAPITAL = 4;
    static final int MIXED = 5;

    private static final int DIGIT = 8;
    private static final int HYPHEN = 16;
    private static final int DOT = 32;
    private static final int SYMBOL = 64;
    private static final int FOREIGN = 128;

    private WordShape() {}

    static int of(CharSequence text, int begin, int end) {
        int capitals = 0;
        int small = 0;
        int others = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c)) {
                small++;
            }
            others |= other(c);
        }
        boolean capitalFirst = Character.isUpperCase(text.charAt(begin));
        int length = Math.min(3, end - begin - 1) << 8;
        return caseOf(capitals, small, capitalFirst) | others | length;
    }

    private static int other(char c) {
        if (c >= 'a' && c <= 'z') {
            return 0;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (c == '-' || c == '–') {
            return HYPHEN;
        }
        if (c == '.') {
            return DOT;
        }
        if (Character.isLetter(c)) {
            return c < 0x250 ? 0 : FOREIGN;
        }
        return SYMBOL;
    }

    private static int caseOf(int capitals, int small, boolean capitalFirst) {
        if (capitals == 0) {
            return small == 0 ? NO_LETTER : SMALL;
        }
        if (small == 0) {
            return capitals == 1 ? ONE_CAPITAL : ALL_CAPITAL;
        }
        return capitalFirst && capitals == 1 ? CAPITALIZED : MIXED;
    }
}
