package io.github.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.apache.uima.jcas.JCas;

/** Plain text. */
final class TextSource {

    private TextSource() {}

    /** Reads to the end, and not a byte that stands for nothing; a byte-order mark is left out. */
    static String read(InputStream in, Charset encoding, int maxChars) throws IOException {
        Reader reader = new InputStreamReader(
                in,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        try {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
                check(text.length(), maxChars);
            }
        } catch (CharacterCodingException e) {
            throw new IOException("not " + encoding + " text (near character " + text.length() + ")", e);
        }
        return text.length() > 0 && text.charAt(0) == '\ufeff' ? text.substring(1) : text.toString();
    }

    static void check(int length, int maxChars) throws IOException {
        if (length > maxChars) {
            throw new IOException("longer than " + maxChars + " characters (--max-chars)");
        }
    }

    static void fill(JCas jcas, String text, String language) {
        jcas.setDocumentLanguage(language);
        jcas.setDocumentText(text);
    }
}
