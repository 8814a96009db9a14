package io.github.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text on which anything is seen, and what each looks like. */
final class Lines {

    private static final String TERMINAL = ".!?\"”’…»";
    private static final String BULLETS = "-–—•*·▪◦‣●■";
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_DIGITS = 2;

    private final String text;
    private final List<Span> visible = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Boolean> apart = new ArrayList<>();
    private final List<Boolean> behindFormFeed = new ArrayList<>();

    Lines(String text) {
        this.text = text;
        int begin = 0;
        boolean blank = false;
        boolean formFeed = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                Span line = new Span(begin, i).trim(text);
                if (!line.isEmpty()) {
                    visible.add(line);
                    starts.add(begin);
                    apart.add(blank);
                    behindFormFeed.add(formFeed);
                    formFeed = false;
                }
                formFeed |= i < text.length() && text.charAt(i) == '\f';
                blank = line.isEmpty();
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    int size() {
        return visible.size();
    }

    /** The line without white space at its ends. */
    Span line(int i) {
        return visible.get(i);
    }

    /** Index of the first line that ends behind an offset; {@link #size()} where there is none. */
    int at(int offset) {
        int low = 0;
        int high = visible.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (visible.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a blank line stands before a line. */
    boolean isApart(int i) {
        return apart.get(i);
    }

    /** Whether a form feed stands between a line and the one before. */
    boolean isBehindFormFeed(int i) {
        return behindFormFeed.get(i);
    }

    /** How far a line reaches from the left margin. */
    int width(int i) {
        return line(i).end() - starts.get(i);
    }

    int indent(int i) {
        return line(i).begin() - starts.get(i);
    }

    /** How far the line before would reach with the first word of this one. */
    int reach(int i) {
        return reach(i - 1, i);
    }

    /** How far a line would reach with the first word of another. */
    int reach(int before, int i) {
        Span line = line(i);
        int end = line.begin();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return width(before) + 1 + end - line.begin();
    }

    char last(int i) {
        return text.charAt(line(i).end() - 1);
    }

    boolean isTerminated(int i) {
        return TERMINAL.indexOf(last(i)) >= 0;
    }

    /** Whether a line ends with a part of a word and a hyphen, and another goes on with letters. */
    boolean isBrokenWord(int line, int i) {
        Span before = line(line);
        return last(line) == '-'
                && before.length() > 1
                && Character.isLetter(text.charAt(before.end() - 2))
                && Character.isLetter(text.charAt(line(i).begin()));
    }

    /** Whether a line begins with a small letter, and not with an address. */
    boolean beginsSmall(int i) {
        Span line = line(i);
        if (!Character.isLowerCase(text.codePointAt(line.begin()))) {
            return false;
        }
        int end = line.begin();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = text.substring(line.begin(), end);
        return word.indexOf('@') < 0 && word.indexOf('/') < 0 && word.indexOf('.', 1) != 3;
    }

    /** Whether a line begins as the entry of a list does: with a bullet, or with a number and a stop. */
    boolean isEntry(int i) {
        Span line = line(i);
        int at = line.begin();
        if (BULLETS.indexOf(text.charAt(at)) >= 0) {
            return at + 1 < line.end() && Character.isWhitespace(text.charAt(at + 1));
        }
        at += text.charAt(at) == '(' ? 1 : 0;
        int digits = at;
        while (at < line.end() && at - digits <= MOST_DIGITS && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > digits
                && at - digits <= MOST_DIGITS
                && at + 1 < line.end()
                && (text.charAt(at) == '.' || text.charAt(at) == ')')
                && Character.isWhitespace(text.charAt(at + 1));
    }

    /** Whether a line begins with capital words and a colon, as the turns of a transcript do. */
    boolean isLabelled(int i) {
        Span line = line(i);
        boolean begins = true;
        for (int at = line.begin(); at < line.end() && at - line.begin() < LONGEST_LABEL; at++) {
            char c = text.charAt(at);
            if (c == ':') {
                return at > line.begin() && at + 1 < line.end() && Character.isWhitespace(text.charAt(at + 1));
            }
            if ((begins && !Character.isUpperCase(c)) || (!Character.isLetter(c) && " .-'’".indexOf(c) < 0)) {
                return false;
            }
            begins = c == ' ';
        }
        return false;
    }
}
