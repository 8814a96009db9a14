package io.github.hearsay.syntax;

/** Faces made of marks, and emoji with all that belongs to them. */
final class Emoticon {

    private Emoticon() {}

    /** The end of the one that begins here, or {@code at} where none does. */
    static int end(CharSequence text, int chunkBegin, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) || (c >= 0x2600 && c <= 0x27bf)) {
            return emoji(text, at, limit);
        }
        return at == chunkBegin ? face(text, at, limit) : at;
    }

    private static int face(CharSequence text, int at, int limit) {
        if (":;=".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int mouth = at + 1 < limit && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (mouth >= limit || "()DPp/|*".indexOf(text.charAt(mouth)) < 0) {
            return at;
        }
        int to = mouth + 1;
        while (to < limit && text.charAt(to) == text.charAt(mouth)) {
            to++;
        }
        return to < limit && Character.isLetterOrDigit(text.charAt(to)) ? at : to;
    }

    private static int emoji(CharSequence text, int at, int limit) {
        int to = next(text, at, limit);
        while (to < limit && continues(text, to, limit)) {
            boolean joiner = text.charAt(to) == 0x200d;
            to = next(text, to, limit);
            if (joiner && to < limit) {
                to = next(text, to, limit);
            }
        }
        return to;
    }

    /** Joiner, variation selector, skin tone, or the second half of a flag. */
    private static boolean continues(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        int codePoint = at + 1 < limit ? Character.codePointAt(text, at) : c;
        return c == 0x200d
                || c == 0xfe0f
                || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff)
                || (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff);
    }

    private static int next(CharSequence text, int at, int limit) {
        boolean pair = at + 1 < limit && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        return at + (pair ? 2 : 1);
    }
}
