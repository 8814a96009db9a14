package io.github.hearsay.claim;

import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.text.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signatures of verbs, adjectives, nouns and phrases that embed other predicates; immutable. */
final class EmbeddingPredicates {

    private final Map<String, Map<Complement, Signature>> verbs;
    private final Map<String, Map<Complement, Signature>> adjectives;
    private final Map<String, Map<Complement, Signature>> nouns;
    private final Map<String, Map<Complement, Signature>> phrases;

    EmbeddingPredicates(Language language) {
        verbs = load(language, "embedding-verbs");
        adjectives = load(language, "embedding-adjectives");
        nouns = load(language, "embedding-nouns");
        phrases = load(language, "embedding-phrases");
    }

    private static Map<String, Map<Complement, Signature>> load(Language language, String name) {
        Map<String, Map<Complement, Signature>> signatures = new HashMap<>();
        for (Lexicon.Entry entry : language.lexicon("claim", name).entries()) {
            Map<Complement, Signature> columns = new EnumMap<>(Complement.class);
            Complement[] complements = Complement.values();
            for (int k = 0; k < complements.length; k++) {
                if (!entry.column(k).isEmpty()) {
                    columns.put(complements[k], entry.column(k, Signature::parse));
                }
            }
            signatures.put(entry.phrase(), columns);
        }
        return signatures;
    }

    /** What a verb does to a complement together with another word: "take" with "time"; null where the lexicon has no such pair. */
    @Nullable Signature ofPhrase(Words words, int verb, int word, Complement complement) {
        Map<Complement, Signature> columns = phrases.get(words.lemma(verb) + " " + words.lemma(word));
        return columns == null ? null : columns.get(complement);
    }

    /** Whether a verb embeds anything. */
    boolean has(Words words, int verb) {
        return verbs.containsKey(words.lemma(verb)) || verbs.containsKey(words.lower(verb));
    }

    /** What a word does to a complement; null where no lexicon has it. A listed form goes before its lemma. */
    @Nullable Signature of(Words words, int i, Complement complement) {
        Map<String, Map<Complement, Signature>> lexicon = switch (words.upos(i)) {
            case "VERB", "AUX" -> verbs;
            case "NOUN", "PROPN" -> nouns;
            case "ADJ", "ADV", "ADP" -> adjectives;
            default -> Map.of();
        };
        Map<Complement, Signature> columns =
                i + 1 < words.size() ? lexicon.get(words.lemma(i) + " " + words.lower(i + 1)) : null;
        if (columns == null) {
            columns = lexicon.get(words.lower(i));
        }
        if (columns == null) {
            columns = lexicon.get(words.lemma(i));
        }
        return columns == null ? null : columns.get(complement);
    }
}
