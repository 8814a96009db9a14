package io.github.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/** What stood where a text has U+FFFD, as far as the rest of its line shows: quotation marks in pairs, apostrophes, dashes. */
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

    /** How each is read, line by line; unknown ones are left out. */
    List<Emendation> read() {
        List<Emendation> read = new ArrayList<>();
        for (int from = 0; from < marks.size(); ) {
            int lineEnd = text.indexOf('\n', marks.get(from).begin());
            int behind = from;
            while (behind < marks.size() && (lineEnd < 0 || marks.get(behind).begin() < lineEnd)) {
                behind++;
            }
            line(marks.subList(from, behind), read);
            from = behind;
        }
        return read;
    }

    private void line(List<Span> line, List<Emendation> read) {
        boolean paired = arePaired(line);
        for (Span mark : line) {
            read.add(new Emendation(mark, meaning(mark, paired)));
        }
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
