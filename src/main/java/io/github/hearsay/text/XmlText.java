package io.github.hearsay.text;

/** The characters that XML 1.0 allows, which are those that every writer of annotations can write. */
public final class XmlText {

    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {}

    /** The text with U+FFFD for each code unit that XML forbids: of the same length. */
    public static String clean(String text) {
        return forbidden(text) == 0 ? text : replaced(text);
    }

    /** How many code units XML forbids. */
    public static int forbidden(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isAllowed(text, i) ? 0 : 1;
        }
        return count;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < '\ufffe';
    }
}
