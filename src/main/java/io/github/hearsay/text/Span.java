package io.github.hearsay.text;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param begin offset of the first code unit
 * @param end offset behind the last code unit, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span around this one and the other. */
    public Span hull(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /**
     * This span without white space and invisible characters at its edges, and without half a surrogate pair; empty (at
     * {@code begin}) where nothing visible is left.
     */
    public Span trim(CharSequence text) {
        int b = begin;
        int e = end;
        if (b < e
                && b > 0
                && Character.isLowSurrogate(text.charAt(b))
                && Character.isHighSurrogate(text.charAt(b - 1))) {
            b++;
        }
        if (e > b
                && e < text.length()
                && Character.isHighSurrogate(text.charAt(e - 1))
                && Character.isLowSurrogate(text.charAt(e))) {
            e--;
        }
        while (b < e && isInvisible(text.charAt(b))) {
            b++;
        }
        while (e > b && isInvisible(text.charAt(e - 1))) {
            e--;
        }
        if (b == begin && e == end) {
            return this;
        }
        return b < e ? new Span(b, e) : new Span(begin, begin);
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /**
     * White space, control characters, and format characters such as the zero-width space or a byte-order mark; but not the
     * C1 controls other than the line end, which stand where characters of windows-1252 were.
     */
    public static boolean isInvisible(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u007f'
                || c == '\u0085'
                || Character.getType(c) == Character.FORMAT;
    }

    /** In text order; at the same begin the longer span first, as in UIMA's annotation index. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }
}
