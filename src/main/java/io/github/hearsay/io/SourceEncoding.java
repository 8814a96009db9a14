package io.github.hearsay.io;

import io.github.hearsay.cas.Issues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of text that does not state its own: one for all, or for each document what its bytes show. These are a
 * byte-order mark, or else that they are UTF-8, or else what a page declares. What shows nothing is windows-1252, as browsers
 * take it, and gets an issue that says so.
 *
 * @param given null where the bytes are to show it
 */
public record SourceEncoding(@Nullable Charset given) {

    /** Name of {@link #GUESSED}. */
    public static final String AUTO = "auto";

    public static final SourceEncoding UTF_8 = new SourceEncoding(StandardCharsets.UTF_8);

    /** What the bytes of each document show. */
    public static final SourceEncoding GUESSED = new SourceEncoding(null);

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GUESS =
            "read as windows-1252, since it is not UTF-8 and states no encoding; --encoding names another one";
    private static final char NONE = '\ufffd';

    /**
     * By its name.
     *
     * @param name of an encoding, or {@link #AUTO}
     * @throws IllegalArgumentException where there is none of the name
     */
    public static SourceEncoding of(String name) {
        return name.toLowerCase(Locale.ROOT).equals(AUTO) ? GUESSED : new SourceEncoding(Charset.forName(name));
    }

    /** As {@link #of} takes it. */
    public String name() {
        return given == null ? AUTO : given.name();
    }

    /**
     * What was read.
     *
     * @param guessed whether nothing showed the encoding
     */
    record Decoded(String text, boolean guessed) {

        /**
         * Notes in a document that its encoding was guessed, and warns.
         *
         * @param name of the document, for a person
         */
        void tell(JCas jcas, String name) {
            if (guessed && Issues.add(jcas, Issues.TEXT, GUESS)) {
                UIMAFramework.getLogger(SourceEncoding.class).warn("{}: {}", name, GUESS);
            }
        }
    }

    /** Plain text. */
    Decoded read(InputStream in, int maxChars, int maxSource) throws IOException {
        if (given != null) {
            return new Decoded(TextSource.read(in, given, maxChars), false);
        }
        return guess(in.readNBytes(maxSource + 1), null, maxChars);
    }

    /** @param declared by a page; null where it declares none */
    static Decoded guess(byte[] source, @Nullable Charset declared, int maxChars) throws IOException {
        Charset shown = shown(source);
        Charset encoding = shown != null ? shown : declared != null && isIn(source, declared) ? declared : null;
        if (encoding == null) {
            TextSource.check(source.length, maxChars);
            return new Decoded(windows(source), true);
        }
        return new Decoded(TextSource.read(new ByteArrayInputStream(source), encoding, maxChars), false);
    }

    /** What a mark at the beginning shows, or that all bytes are UTF-8; null where they show nothing. */
    private static @Nullable Charset shown(byte[] source) {
        if (begins(source, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(source, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(source, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return isIn(source, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : null;
    }

    /** Whether all bytes stand for something in an encoding. */
    private static boolean isIn(byte[] source, Charset encoding) {
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(source));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Bytes for which windows-1252 has no character stand for controls, as in browsers. */
    private static String windows(byte[] source) {
        char[] text = new String(source, WINDOWS).toCharArray();
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == NONE ? (char) (source[i] & 0xff) : text[i];
        }
        return new String(text);
    }

    private static boolean begins(byte[] source, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= source.length || (source[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
