package io.github.hearsay.text;

import java.util.Arrays;

/**
 * Which lines of a text go on with the one before, because the text is wrapped to a width: what the widths of all its lines
 * and their ends and beginnings tell together. A blank line is always a border.
 */
final class LineJoins {

    /** Narrower lines are entries of menus and tables. */
    private static final int NARROWEST = 20;
    /** Longer lines are paragraphs. */
    private static final int WIDEST = 160;
    /** Of the lines of a wrapped text at least one in so many breaks a sentence before a small letter. */
    private static final int FEW = 4;
    /** In columns of letters of many widths, a line that reaches so much of the usual width is a full one. */
    private static final double RAGGED = 0.85;

    private static final double MOST = 0.9;
    /** What does not end a sentence goes on from a line of so much of the width; a first line may be a heading. */
    private static final double GOES_ON = 0.5;

    private static final double FIRST_GOES_ON = 0.8;
    private static final int SMALLEST_INDENT = 2;

    private final Lines lines;
    private final boolean[] inside;
    private final boolean[] joined;
    private boolean wrapped;
    private double full;
    private int margin;

    private LineJoins(Lines lines) {
        this.lines = lines;
        inside = new boolean[lines.size()];
        joined = new boolean[lines.size()];
    }

    static LineJoins of(Lines lines) {
        LineJoins joins = new LineJoins(lines);
        joins.measure();
        for (int i = 1; i < joins.joined.length; i++) {
            joins.joined[i] = joins.inside[i] || joins.isWrap(i);
        }
        return joins;
    }

    /** For each line whether it goes on with the one before. */
    boolean[] joined() {
        return joined.clone();
    }

    boolean isJoined(int i) {
        return i < joined.length && joined[i];
    }

    /** Whether the text is wrapped to a width. */
    boolean isWrapped() {
        return wrapped;
    }

    /** Whether a line could not have taken the first word of another. */
    boolean isFull(int line, int next) {
        return wrapped && lines.reach(line, next) > full;
    }

    private void measure() {
        margin = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            margin = Math.min(margin, lines.indent(i));
        }
        int pairs = 0;
        int[] widths = new int[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.isApart(i)) {
                continue;
            }
            pairs++;
            inside[i] = isInsideSentence(i);
            if (inside[i]) {
                widths[count++] = lines.width(i - 1);
            }
        }
        wrapped = count > 0 && FEW * count >= pairs;
        Arrays.sort(widths, 0, count);
        full = count == 0 ? 0 : threshold(widths[count - 1], widths[count / 2], count);
    }

    /** Where lines are broken as late as can be, none could have taken the next word; else most of the usual width. */
    private double threshold(int widest, int usual, int count) {
        int late = 0;
        for (int i = 1; i < inside.length; i++) {
            late += inside[i] && (lines.reach(i) > widest || lines.isBrokenWord(i - 1, i)) ? 1 : 0;
        }
        return late >= MOST * count ? widest : RAGGED * usual;
    }

    /** A line that ends inside of a sentence, before one that begins with a small letter. */
    private boolean isInsideSentence(int i) {
        return lines.beginsSmall(i) && !isEnded(i - 1) && lines.reach(i) >= NARROWEST && lines.width(i - 1) <= WIDEST;
    }

    private boolean isWrap(int i) {
        if (!wrapped || lines.isApart(i) || isBorder(i)) {
            return false;
        }
        boolean first = i == 1 || lines.isApart(i - 1);
        boolean open = !isEnded(i - 1) && lines.reach(i) >= full * (first ? FIRST_GOES_ON : GOES_ON);
        return lines.reach(i) > full || open || (lines.beginsSmall(i) && lines.reach(i) >= NARROWEST);
    }

    private boolean isBorder(int i) {
        int indent = lines.indent(i);
        // Behind a paragraph of one line, the next one is as far in.
        boolean begins = lines.reach(i) <= full || isFirstOfParagraph(i);
        boolean alike = indent == lines.indent(i - 1) && indent > margin && !joined[i - 1] && begins;
        boolean indented = indent >= SMALLEST_INDENT && (indent > lines.indent(i - 1) || alike);
        boolean ended = isEnded(i - 1);
        boolean entry = lines.isEntry(i) && (ended || lines.isEntry(i - 1));
        return indented || entry || (ended && lines.isLabelled(i));
    }

    /** Behind the end of a sentence, and further in than the next line. */
    private boolean isFirstOfParagraph(int i) {
        return isEnded(i - 1)
                && i + 1 < lines.size()
                && !lines.isApart(i + 1)
                && lines.indent(i + 1) + SMALLEST_INDENT <= lines.indent(i);
    }

    private boolean isEnded(int i) {
        return lines.isTerminated(i) || lines.last(i) == ':' || lines.last(i) == ';';
    }
}
