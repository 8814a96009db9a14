package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;

/** Cuts spans so that it does not count whether quotation marks and punctuation at the edges belong to them. */
final class LooseEdges {

    private static final String MARKS = "\"“”‘’'«»`,.;:!?-–—";

    private LooseEdges() {}

    /** The span without white space, quotation marks and punctuation at its edges; unchanged if nothing else is in it. */
    static Span cut(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isLoose(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? new Span(begin, end) : span;
    }

    private static boolean isLoose(char c) {
        return CharacterClasses.isSpace(c) || MARKS.indexOf(c) >= 0;
    }
}
