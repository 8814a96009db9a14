package io.github.hearsay.syntax;

import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that decide where words end; immutable. */
final class TokenLexicon {

    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, Integer> contractions = new HashMap<>();
    private final Set<String> prefixes;
    private final Set<String> units;
    private final Set<String> webEndings;

    TokenLexicon(Language language) {
        for (Lexicon.Entry entry : language.lexicon("syntax", "abbreviations").entries()) {
            abbreviations.put(entry.phrase(), entry.column(0));
        }
        for (Lexicon.Entry entry : language.lexicon("syntax", "contractions").entries()) {
            contractions.put(entry.phrase(), entry.column(0, Integer::valueOf));
        }
        prefixes = words(language, "prefixes");
        units = words(language, "units");
        webEndings = words(language, "web-endings");
    }

    private static Set<String> words(Language language, String name) {
        return language.lexicon("syntax", name).entries().stream()
                .map(Lexicon.Entry::phrase)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What follows an abbreviation: "name", "number", or nothing in particular, "". Null where it is none. */
    @org.jspecify.annotations.Nullable String abbreviation(String word) {
        return abbreviations.get(word.toLowerCase(Locale.ROOT));
    }

    /** The length of the first of the two words that are written as one, or 0. */
    int contraction(String word) {
        return contractions.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    boolean isPrefix(String word) {
        return prefixes.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isUnit(String word) {
        return units.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isWebEnding(String word) {
        return webEndings.contains(word.toLowerCase(Locale.ROOT));
    }
}
