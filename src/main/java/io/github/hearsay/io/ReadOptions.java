package io.github.hearsay.io;

import java.io.IOException;

/**
 * How documents are read.
 *
 * @param language of documents that do not state theirs, as ISO 639-1, or {@link #DETECT}
 * @param encoding of plain text, and of web pages that do not state theirs; JSON and XMI are UTF-8
 * @param maxChars longer documents are refused, in UTF-16 code units
 * @param maxExpansion gzipped files that grow by more than this factor are refused
 * @param textField field of a JSON line that holds the text
 * @param idField field of a JSON line that holds the id
 */
public record ReadOptions(
        String language, SourceEncoding encoding, int maxChars, int maxExpansion, String textField, String idField) {

    /** The language is detected; what is plainly English or too short to tell is English. */
    public static final String DETECT = "detect";

    public static final ReadOptions DEFAULT = new ReadOptions("en", 5_000_000, "text", "id");

    /** With UTF-8 and the default limit on expansion. */
    public ReadOptions(String language, int maxChars, String textField, String idField) {
        this(language, SourceEncoding.UTF_8, maxChars, 100, textField, idField);
    }

    /** Apart, so that it is made when it is asked. */
    private static final class Detector {
        static final LanguageDetection ENGLISH = new LanguageDetection("en");
    }

    /**
     * The language of a text that does not tell it.
     *
     * @see #check()
     */
    public String languageOf(String text) {
        return language.equals(DETECT) ? Detector.ENGLISH.of(text) : language;
    }

    /**
     * Looks whether what the options need is on the class path.
     *
     * @throws IOException with what to add where it is not
     */
    public void check() throws IOException {
        if (language.equals(DETECT) && !LanguageDetection.isAvailable()) {
            throw new IOException(
                    "set the language of documents that do not state theirs, or add the library that detects it: "
                            + LanguageDetection.DEPENDENCIES);
        }
    }

    /** What a line of JSON or the source of a page may hold, which is more than the text that comes of it. */
    int maxSource() {
        return (int) Math.min(Integer.MAX_VALUE / 2, 8L * maxChars + (1 << 16));
    }
}
