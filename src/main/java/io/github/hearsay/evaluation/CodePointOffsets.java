package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.Arrays;
import java.util.List;

/** Leads from offsets in code points, as gold files count, to spans in UTF-16 code units. */
final class CodePointOffsets {

    private final int codePoints;
    private final int[] unitOf;

    CodePointOffsets(String text) {
        codePoints = text.codePointCount(0, text.length());
        // Most texts have no character beyond the basic plane: both counts are the same then, and no table is needed.
        unitOf = codePoints == text.length() ? new int[0] : table(text, codePoints);
    }

    private static int[] table(String text, int codePoints) {
        int[] table = new int[codePoints + 1];
        int unit = 0;
        for (int i = 0; i < codePoints; i++) {
            table[i] = unit;
            unit = text.offsetByCodePoints(unit, 1);
        }
        table[codePoints] = unit;
        return table;
    }

    List<Span> spans(List<int[]> pairs) {
        return pairs.stream().map(this::span).toList();
    }

    /** The span of a pair {@code [begin, end]}. */
    Span span(int[] pair) {
        if (pair.length != 2) {
            throw new IllegalArgumentException("a span should be [begin, end], but is " + Arrays.toString(pair));
        }
        return span(pair[0], pair[1]);
    }

    Span span(int begin, int end) {
        if (begin < 0 || end < begin || end > codePoints) {
            throw new IllegalArgumentException("no span " + begin + ".." + end + " in a text of " + codePoints);
        }
        return unitOf.length == 0 ? new Span(begin, end) : new Span(unitOf[begin], unitOf[end]);
    }
}
