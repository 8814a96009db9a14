package io.github.hearsay.claim;

import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Adverbs, nouns and conjunctions that tell when or where; immutable. */
final class RoleWords {

    private static final Set<String> CLASSES = Set.of("adverb", "noun", "conjunction");
    private static final Set<String> ROLES = Set.of("time", "place");

    private final Map<String, String> roles = new HashMap<>();

    RoleWords(Language language) {
        for (Lexicon.Entry entry : language.lexicon("claim", "argument-words").entries()) {
            roles.put(entry.column(1, CLASSES) + " " + entry.phrase(), entry.column(0, ROLES));
        }
    }

    /** {@code time} or {@code place}, empty for any other word. */
    String adverb(String word) {
        return roles.getOrDefault("adverb " + word, "");
    }

    boolean isTimeNoun(String lemma) {
        return roles.containsKey("noun " + lemma);
    }

    boolean isTimeConjunction(String word) {
        return roles.containsKey("conjunction " + word);
    }
}
