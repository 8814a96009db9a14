package io.github.hearsay.io.html;

import java.util.Locale;

/** Makes text of unknown origin harmless in HTML, and what it hides visible. */
final class Escape {

    private static final char REPLACEMENT = '\uFFFD';

    private Escape() {}

    /** For the content of an element; a bidi control becomes an element that shows its code. */
    static void text(CharSequence text, StringBuilder out) {
        escape(text, out, "<span class=\"code\">", "</span>");
    }

    /** For the value of a quoted attribute. */
    static void attribute(CharSequence text, StringBuilder out) {
        escape(text, out, "", "");
    }

    private static void escape(CharSequence text, StringBuilder out, String beforeCode, String afterCode) {
        int i = 0;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (isBidiControl(c)) {
                out.append(beforeCode)
                        .append("U+")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                out.append(afterCode);
            } else {
                character(c, out);
            }
        }
    }

    private static void character(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append((char) c);
            case '\r', '\f', 0x0B, 0x85 -> out.append(' ');
            default -> out.appendCodePoint(isForbidden(c) ? REPLACEMENT : c);
        }
    }

    private static boolean isForbidden(int c) {
        boolean surrogate = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (0xFDD0 <= c && c <= 0xFDEF);
        return Character.isISOControl(c) || surrogate || noncharacter;
    }

    private static boolean isBidiControl(int c) {
        return (0x202A <= c && c <= 0x202E) || (0x2066 <= c && c <= 0x2069);
    }
}
