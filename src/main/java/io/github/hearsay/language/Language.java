package io.github.hearsay.language;

import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.lexicon.Lexicons;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language as engines know it: its code and its word lists. Immutable.
 */
public final class Language {

    private final String code;
    private final Lexicons lexicons;

    private Language(String code, Lexicons lexicons) {
        this.code = code;
        this.lexicons = lexicons;
    }

    /** A language with the lexicons that ship, as ISO 639-1. */
    public static Language of(String code) {
        return of(code, null);
    }

    /**
     * A language with a user's entries added to ours.
     *
     * @param code ISO 639-1
     * @param lexiconLocation a folder laid out as our resources, {@code quotation/en/cue-verbs.txt}, or {@code classpath:}
     *     and one there; null for none
     * @throws IllegalArgumentException where there is no such folder, or it has a file for the language that no engine reads
     */
    public static Language of(String code, @Nullable String lexiconLocation) {
        String small = code.toLowerCase(Locale.ROOT);
        return new Language(small, Lexicons.of(small, lexiconLocation));
    }

    /** ISO 639-1, in small letters. */
    public String code() {
        return code;
    }

    /**
     * A lexicon.
     *
     * @throws IllegalArgumentException where the language has none, or a line is damaged, with file and line
     */
    public Lexicon lexicon(String room, String name) {
        return lexicons.get(room, name);
    }

    /** Whether the language has a lexicon. */
    public boolean hasLexicon(String room, String name) {
        return lexicons.has(room, name);
    }

    /** The sets of words of a room, {@code words.txt}, by their names. */
    public WordSets words(String room) {
        return words(room, "words");
    }

    /** The sets of words of another lexicon of a room, by their names. */
    public WordSets words(String room, String name) {
        return new WordSets(lexicon(room, name));
    }

    /** Its function words and endings. */
    public Grammar grammar() {
        return new Grammar(words("language"));
    }

    /** Differs where lexicons differ; a key for what is made of them. */
    public String key() {
        return lexicons.key();
    }

    @Override
    public String toString() {
        return code;
    }
}
