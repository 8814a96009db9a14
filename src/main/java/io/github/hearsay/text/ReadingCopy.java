package io.github.hearsay.text;

import java.util.List;

/**
 * A text as a person reads it, and the map between it and the text as it stands. What no emendation touches is the same in
 * both, in the same order, one for one; what replaces a stretch stands for the whole of it. Immutable.
 */
public final class ReadingCopy {

    private final String text;
    private final int[] standsBegin;
    private final int[] standsEnd;
    private final int[] readBegin;
    private final int[] readEnd;

    /**
     * The copy of a text.
     *
     * @param emendations in text order; one that begins before the one before it ends, or beyond the text, is ignored
     */
    public ReadingCopy(String original, List<Emendation> emendations) {
        int n = emendations.size();
        standsBegin = new int[n];
        standsEnd = new int[n];
        readBegin = new int[n];
        readEnd = new int[n];
        StringBuilder copy = new StringBuilder(n == 0 ? 0 : original.length());
        int k = 0;
        int behind = 0;
        for (Emendation emendation : emendations) {
            Span span = emendation.span();
            if (span.begin() < behind || span.end() > original.length()) {
                continue;
            }
            copy.append(original, behind, span.begin());
            standsBegin[k] = span.begin();
            standsEnd[k] = span.end();
            readBegin[k] = copy.length();
            copy.append(emendation.text());
            readEnd[k++] = copy.length();
            behind = span.end();
        }
        for (int rest = k; rest < n; rest++) {
            standsBegin[rest] = standsEnd[rest] = readBegin[rest] = readEnd[rest] = Integer.MAX_VALUE;
        }
        text = k == 0
                ? original
                : copy.append(original, behind, original.length()).toString();
    }

    /** What is read. */
    public String text() {
        return text;
    }

    /** Where a stretch of the copy stands in the original. */
    public Span original(Span read) {
        if (readBegin.length == 0) {
            return read;
        }
        if (read.isEmpty()) {
            int at = begin(read.begin(), readBegin, readEnd, standsBegin, standsEnd);
            return new Span(at, at);
        }
        return new Span(
                begin(read.begin(), readBegin, readEnd, standsBegin, standsEnd),
                end(read.end(), readBegin, readEnd, standsEnd));
    }

    /** How a stretch of the original is read; empty where nothing of it is. */
    public Span read(Span original) {
        if (standsBegin.length == 0) {
            return original;
        }
        int begin = readBegin(original.begin());
        int end = original.isEmpty() ? begin : readEnd(original.end());
        return new Span(begin, Math.max(begin, end));
    }

    /** Where a stretch of the original that begins at an offset begins in the copy. */
    public int readBegin(int at) {
        return begin(at, standsBegin, standsEnd, readBegin, readEnd);
    }

    /** Where a stretch of the original that ends before an offset ends in the copy; before its begin where nothing of it is read. */
    public int readEnd(int behind) {
        return end(behind, standsBegin, standsEnd, readEnd);
    }

    private static int begin(int at, int[] fromBegin, int[] fromEnd, int[] toBegin, int[] toEnd) {
        int k = last(fromBegin, at);
        if (k < 0) {
            return at;
        }
        return at < fromEnd[k] ? toBegin[k] : at - fromEnd[k] + toEnd[k];
    }

    private static int end(int behind, int[] fromBegin, int[] fromEnd, int[] toEnd) {
        int at = behind - 1;
        int k = last(fromBegin, at);
        if (k < 0) {
            return behind;
        }
        return at < fromEnd[k] ? toEnd[k] : at - fromEnd[k] + toEnd[k] + 1;
    }

    /** Index of the last value that is not greater, -1 where all are. */
    private static int last(int[] values, int most) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
