package io.github.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stood where a text has U+FFFD, as far as the rest of its line shows, or all lines up to a blank one: quotation marks in
 * pairs, apostrophes, dashes.
 */
final class LostMarks {

    private enum Side {
        OPENING,
        CLOSING,
        APART,
        INSIDE
    }

    private final String text;
    private final List<Span> marks = new ArrayList<>();
    private int doubtful;

    LostMarks(String text) {
        this.text = text;
    }

    void add(int begin, int end) {
        marks.add(new Span(begin, end));
    }

    boolean any() {
        return !marks.isEmpty();
    }

    int doubtful() {
        return doubtful;
    }

    /** How each is read; unknown ones are left out. */
    List<Emendation> read() {
        List<Emendation> read = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= marks.size(); i++) {
            if (i == marks.size() || breaksBetween(i) > 1) {
                block(from, i, read);
                from = i;
            }
        }
        return read;
    }

    /** Marks without a blank line between: where not all of them pair, those of each line may. */
    private void block(int from, int behind, List<Emendation> read) {
        boolean paired = arePaired(marks.subList(from, behind));
        int line = from;
        for (int i = from + 1; i <= behind; i++) {
            if (i == behind || breaksBetween(i) > 0) {
                List<Span> own = marks.subList(line, i);
                boolean ownPaired = paired || arePaired(own);
                own.forEach(mark -> read.add(new Emendation(mark, meaning(mark, ownPaired))));
                line = i;
            }
        }
    }

    /** Before a mark, behind the one before: 2 where a blank line stands there, 1 where a line ends, else 0. */
    private int breaksBetween(int mark) {
        int breaks = 0;
        boolean blank = false;
        for (int i = marks.get(mark - 1).end(); i < marks.get(mark).begin(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks = blank ? 2 : Math.max(1, breaks);
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                blank = false;
            }
        }
        return breaks;
    }

    private String meaning(Span mark, boolean paired) {
        Side side = side(mark);
        if (side == Side.APART) {
            return "—";
        }
        boolean opens = paired || before(mark) == '\n' || Character.isUpperCase(after(mark));
        if (side == Side.OPENING && opens) {
            return "“";
        }
        if (side == Side.CLOSING && (paired || isPunctuation(before(mark)))) {
            return "”";
        }
        doubtful++;
        return "";
    }

    /** Whether the marks of a line open and close in turn. */
    private boolean arePaired(List<Span> line) {
        boolean open = false;
        for (Span mark : line) {
            Side side = side(mark);
            if (side == Side.OPENING || side == Side.CLOSING) {
                if (open == (side == Side.OPENING)) {
                    return false;
                }
                open = !open;
            }
        }
        return !open;
    }

    private Side side(Span mark) {
        char before = before(mark);
        char after = after(mark);
        boolean gapBefore = Character.isWhitespace(before) || before == '(' || before == '[';
        boolean gapAfter = Character.isWhitespace(after) || isPunctuation(after) || after == ')' || after == ']';
        return gapBefore ? gapAfter ? Side.APART : Side.OPENING : gapAfter ? Side.CLOSING : Side.INSIDE;
    }

    private char before(Span mark) {
        return mark.begin() == 0 ? '\n' : text.charAt(mark.begin() - 1);
    }

    private char after(Span mark) {
        return mark.end() == text.length() ? '\n' : text.charAt(mark.end());
    }

    private static boolean isPunctuation(char c) {
        return ".,;:!?".indexOf(c) >= 0;
    }
}
