package io.github.hearsay.io;

/**
 * How documents are read.
 *
 * @param language of documents that do not tell theirs, as ISO 639-1
 * @param maxChars longer documents are refused, in UTF-16 code units
 * @param textField field of a JSON line that holds the text
 * @param idField field of a JSON line that holds the id
 */
public record ReadOptions(String language, int maxChars, String textField, String idField) {

    public static final ReadOptions DEFAULT = new ReadOptions("en", 5_000_000, "text", "id");
}
