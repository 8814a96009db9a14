package io.github.hearsay.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text in windows-1252 that was decoded as ISO-8859-1, or in UTF-8 that was decoded as windows-1252. */
final class Windows1252 {

    private static final char FIRST = '\u0080';
    private static final char LAST = '\u009f';
    private static final char NONE = '\0';

    /** The characters of the bytes 80 to 9F; those that have none stand for nothing. */
    private static final String UPPER =
            "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
                    + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

    private static final int LONGEST = 4;

    private Windows1252() {}

    static boolean isControl(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** What a C1 control was meant to be; empty where no character has its byte. */
    static String meant(char control) {
        char c = UPPER.charAt(control - FIRST);
        return c == NONE ? "" : String.valueOf(c);
    }

    /** The byte that stands for a character, -1 where none does. */
    private static int byteOf(char c) {
        if (c <= '\u00ff') {
            return c;
        }
        int at = UPPER.indexOf(c);
        return at < 0 ? -1 : FIRST + at;
    }

    /** The character of UTF-8 whose bytes stand at an offset as characters of their own, with how many they are. */
    record Misread(String meant, int length) {}

    /** Null for other characters. */
    static @Nullable Misread misread(String text, int at) {
        int lead = byteOf(text.charAt(at));
        int length = lead >= 0xf0 && lead < 0xf5
                ? LONGEST
                : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
        if (length == 0 || at + length > text.length()) {
            return null;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int b = byteOf(text.charAt(at + i));
            if (b < 0) {
                return null;
            }
            bytes[i] = (byte) b;
        }
        try {
            String meant = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Misread(meant, length);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** A character that does not occur before the next one, so that both must be bytes of UTF-8. */
    static boolean isSureLead(char c) {
        return c == '\u00c2' || c == '\u00c3' || c == '\u00e2' || c == '\u00ef' || c == '\u00f0';
    }
}
