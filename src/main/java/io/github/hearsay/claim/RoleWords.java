package io.github.hearsay.claim;

import io.github.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Adverbs, nouns and conjunctions that tell when or where; immutable. */
final class RoleWords {

    private final Map<String, String> roles = new HashMap<>();

    RoleWords(String language) {
        for (Lexicon.Entry entry :
                Lexicon.load("claim", language, "argument-words").entries()) {
            roles.put(entry.column(1) + " " + entry.phrase(), entry.column(0));
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
