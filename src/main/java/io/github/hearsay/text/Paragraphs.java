package io.github.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs. A blank line always separates two; a single line break does too, unless the text is
 * wrapped to a width, as old wire copy and columns are.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /** Trimmed, non-empty spans in text order. */
    public static List<Span> of(String text) {
        Lines lines = new Lines(text);
        boolean[] joined = LineJoins.of(lines).joined();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (joined[i]) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).hull(lines.line(i)));
            } else {
                paragraphs.add(lines.line(i));
            }
        }
        return paragraphs;
    }
}
