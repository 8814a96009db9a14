package io.github.hearsay.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * Text from bytes: ASCII is itself, and the upper half are the characters that matter to us, so that one byte more or less
 * is one quotation mark or half an emoji more or less.
 */
final class Alphabet {

    private static final int ASCII = 0x80;
    private static final String ODD = "“”„‟‘’‚‛«»‹›＂「」–—…·•éßØİıÅя語あع\u05e8\u0301\u0308\u030a"
            + "\u00a0\u00ad\u2003\u2009\u200b\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u3000\ufe0f\ufeff"
            + "\ud83d\ude22\ud83c\uddf2\ud842\udfb7\ufffd\ufffe\uffff\u0080\u0085\u009f€£°½²ﬁǅ";

    private Alphabet() {}

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            int i = Byte.toUnsignedInt(b);
            text.append(i < ASCII ? (char) i : ODD.charAt((i - ASCII) % ODD.length()));
        }
        return text.toString();
    }

    /** Bytes that give a text, which has only characters of ours. */
    static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] ours = new byte[bytes.length / 2];
        for (int i = 0; i < ours.length; i++) {
            char c = text.charAt(i);
            ours[i] = (byte) (c < ASCII ? c : ASCII + ODD.indexOf(c));
        }
        return ours;
    }
}
