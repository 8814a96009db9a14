package io.github.hearsay.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How documents are read.
 *
 * @param language of documents that do not tell theirs, as ISO 639-1
 * @param encoding of plain text; JSON and XMI are UTF-8, a page says its own
 * @param maxChars longer documents are refused, in UTF-16 code units
 * @param maxExpansion a packed file that becomes more than so many times as long is refused
 * @param textField field of a JSON line that holds the text
 * @param idField field of a JSON line that holds the id
 */
public record ReadOptions(
        String language, Charset encoding, int maxChars, int maxExpansion, String textField, String idField) {

    public static final ReadOptions DEFAULT = new ReadOptions("en", 5_000_000, "text", "id");

    /** With UTF-8 and the default limit on expansion. */
    public ReadOptions(String language, int maxChars, String textField, String idField) {
        this(language, StandardCharsets.UTF_8, maxChars, 100, textField, idField);
    }

    /** What a line of JSON or the source of a page may hold, which is more than the text that comes of it. */
    int maxSource() {
        return (int) Math.min(Integer.MAX_VALUE / 2, 8L * maxChars + (1 << 16));
    }
}
