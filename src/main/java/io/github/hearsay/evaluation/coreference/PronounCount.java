package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Score;
import java.util.List;
import java.util.Locale;

/**
 * How often one pronoun was to be answered, was answered, and was answered right; for one thread.
 *
 * @param forms its forms, in small letters
 */
public record PronounCount(String name, List<String> forms, Counts counts) {

    public PronounCount(String name, List<String> forms) {
        this(name, List.copyOf(forms), new Counts());
    }

    /** Whether a word is a form of the pronoun. */
    public boolean covers(String surface) {
        return forms.contains(surface.toLowerCase(Locale.ROOT));
    }

    /** The results of those that occur in gold documents. */
    public static List<Score> scores(List<PronounCount> pronouns) {
        return pronouns.stream()
                .filter(pronoun -> pronoun.counts.gold() > 0)
                .map(pronoun -> pronoun.counts.score(pronoun.name))
                .toList();
    }
}
