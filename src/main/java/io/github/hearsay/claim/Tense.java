package io.github.hearsay.claim;

import io.github.hearsay.text.Words;
import java.util.Set;

/** Tense of a verb group, from its first word. */
final class Tense {

    private static final Set<String> FUTURE = Set.of("will", "wo", "shall", "'ll");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    private static final Set<String> PRESENT =
            Set.of("is", "are", "am", "has", "have", "does", "do", "'s", "'re", "'ve", "'m", "can", "may", "must");

    private Tense() {}

    static String of(Words words, VerbGroup verb) {
        String first = words.lower(verb.first());
        if (verb.infinitive()) {
            return "none";
        }
        if (FUTURE.contains(first)) {
            return "future";
        }
        if (PAST.contains(first)) {
            return "past";
        }
        if (PRESENT.contains(first)) {
            return "present";
        }
        String lemma = words.lemma(verb.first());
        boolean past = first.endsWith("ed") || (!first.equals(lemma) && !first.endsWith("s") && !first.endsWith("ing"));
        return words.isTag(verb.first(), "AUX") ? "none" : past ? "past" : "present";
    }
}
