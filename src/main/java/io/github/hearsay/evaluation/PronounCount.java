package io.github.hearsay.evaluation;

import java.util.List;
import java.util.Locale;

/** How often one pronoun was to be answered, was answered, and was answered right; for one thread. */
final class PronounCount {

    long gold;
    long answered;
    long right;

    private final String name;
    private final List<String> forms;

    PronounCount(String name, List<String> forms) {
        this.name = name;
        this.forms = forms;
    }

    boolean counts(String surface) {
        return forms.contains(surface.toLowerCase(Locale.ROOT));
    }

    Score score() {
        return Score.of(name, right, answered, gold);
    }
}
