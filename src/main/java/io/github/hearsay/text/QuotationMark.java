package io.github.hearsay.text;

import org.jspecify.annotations.Nullable;

/**
 * One quotation mark as it stands in a text: what it looks like, and on which side of a quotation its neighbours put it.
 *
 * @param span one code unit, or several for {@code ``}, {@code ''} and marks written twice
 * @param family which marks may pair with it
 * @param side on which side it stands
 */
record QuotationMark(Span span, Family family, Side side) {

    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE
    }

    enum Side {
        OPENING,
        CLOSING,
        EITHER
    }

    private static final String DOUBLE_MARKS = "\"“”„‟＂";
    private static final String SINGLE_MARKS = "'‘’‚‛`";
    private static final String ANGLE_MARKS = "«»‹›";
    private static final String OPENING = "“„‟‘‚‛`«‹";
    private static final String CLOSING = "”»›";

    static boolean isMark(char c) {
        return isDouble(c) || SINGLE_MARKS.indexOf(c) >= 0 || ANGLE_MARKS.indexOf(c) >= 0;
    }

    private static boolean isDouble(char c) {
        return DOUBLE_MARKS.indexOf(c) >= 0;
    }

    /** The mark that begins at an offset, null where none does or where it is an apostrophe or an inch sign. */
    static @Nullable QuotationMark at(String text, int i, int limit) {
        char c = text.charAt(i);
        if (isDouble(c)) {
            return of(text, i, endOfPair(text, i, limit), Family.DOUBLE);
        }
        if (ANGLE_MARKS.indexOf(c) >= 0) {
            return of(text, i, i + 1, Family.ANGLE);
        }
        if (SINGLE_MARKS.indexOf(c) >= 0) {
            return endOfPair(text, i, limit) > i + 1 ? of(text, i, i + 2, Family.DOUBLE) : single(text, i);
        }
        return null;
    }

    private static int endOfPair(String text, int i, int limit) {
        return i + 1 < limit && text.charAt(i + 1) == text.charAt(i) ? i + 2 : i + 1;
    }

    private static @Nullable QuotationMark of(String text, int begin, int end, Family family) {
        Side side = contextSide(text, begin, end);
        char c = text.charAt(begin);
        if (side == Side.EITHER && c == '"' && begin > 0 && Character.isDigit(text.charAt(begin - 1))) {
            boolean letterFollows = end < text.length() && Character.isLetter(text.charAt(end));
            return letterFollows ? null : new QuotationMark(new Span(begin, end), family, Side.CLOSING);
        }
        if (side == Side.EITHER) {
            side = OPENING.indexOf(c) >= 0 ? Side.OPENING : CLOSING.indexOf(c) >= 0 ? Side.CLOSING : Side.EITHER;
        }
        return new QuotationMark(new Span(begin, end), family, side);
    }

    private static @Nullable QuotationMark single(String text, int i) {
        boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        if (letterBefore && letterAfter) {
            return null;
        }
        Side side = contextSide(text, i, i + 1);
        if (text.charAt(i) == '’' && side == Side.OPENING) {
            return null;
        }
        return side == Side.EITHER ? null : new QuotationMark(new Span(i, i + 1), Family.SINGLE, side);
    }

    /** What the neighbours say: a mark leans on the word that it opens or closes. */
    private static Side contextSide(String text, int begin, int end) {
        boolean openBefore = begin == 0 || isGap(text.charAt(begin - 1));
        boolean closedAfter = end == text.length() || isGapAfter(text.charAt(end));
        if (openBefore == closedAfter) {
            return Side.EITHER;
        }
        return openBefore ? Side.OPENING : Side.CLOSING;
    }

    private static boolean isGap(char c) {
        return Span.isInvisible(c) || "([{-–—/:=>".indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
    }

    private static boolean isGapAfter(char c) {
        return Span.isInvisible(c) || ")]}-–—/.,;:!?…<".indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }
}
