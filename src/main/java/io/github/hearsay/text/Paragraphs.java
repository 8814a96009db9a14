package io.github.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs. A blank line always separates two; a single line break does too, unless the text is
 * wrapped to a fixed width, as old wire copy is.
 */
public final class Paragraphs {

    private static final int NARROWEST_WRAP = 45;
    private static final int WIDEST_WRAP = 100;

    private Paragraphs() {}

    /** Trimmed, non-empty spans in text order. */
    public static List<Span> of(String text) {
        List<Span> lines = lines(text);
        boolean wrapped = isWrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Span line : lines) {
            Span visible = line.trim(text);
            if (open != null && (visible.isEmpty() || !wrapped || !continues(text, open, visible))) {
                paragraphs.add(open);
                open = null;
            }
            if (!visible.isEmpty()) {
                open = open == null ? visible : open.hull(visible);
            }
        }
        if (open != null) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f') {
                lines.add(new Span(begin, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        lines.add(new Span(begin, text.length()));
        return lines;
    }

    /** Wrapped: of the lines that another line follows at once, most are of wrapping width and end inside a sentence. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int followed = 0;
        int wrapped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i).trim(text);
            if (line.isEmpty() || lines.get(i + 1).trim(text).isEmpty()) {
                continue;
            }
            followed++;
            boolean width = line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP;
            if (width && ".!?\"”".indexOf(text.charAt(line.end() - 1)) < 0) {
                wrapped++;
            }
        }
        return followed >= 3 && 3 * wrapped >= 2 * followed;
    }

    /** In wrapped text a line that is much too short ends its paragraph. */
    private static boolean continues(String text, Span open, Span next) {
        int lineBegin = open.end();
        while (lineBegin > open.begin() && text.charAt(lineBegin - 1) != '\n' && text.charAt(lineBegin - 1) != '\r') {
            lineBegin--;
        }
        int firstWord = next.begin();
        while (firstWord < next.end() && !Character.isWhitespace(text.charAt(firstWord))) {
            firstWord++;
        }
        return open.end() - lineBegin + (firstWord - next.begin()) + 1 >= NARROWEST_WRAP;
    }
}
