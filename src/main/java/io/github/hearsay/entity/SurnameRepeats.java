package io.github.hearsay.entity;

import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where the surname of a person who is named in full elsewhere stands alone and was not found as a name, as at the
 * beginning of a sentence.
 */
final class SurnameRepeats {

    private static final Set<String> TAGS = Set.of("PROPN", "NOUN", "ADJ", "X");
    private static final int SHORTEST = 3;

    private final Words words;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final boolean[] named;

    private SurnameRepeats(Words words, List<Name> names) {
        this.words = words;
        named = new boolean[words.size()];
        for (Name name : names) {
            int first = words.at(name.span().begin());
            int end = words.behind(name.span().end());
            for (int i = first; i < end; i++) {
                named[i] = true;
            }
            if (name.label().equals("PERSON") && end > first + 1 && words.isCapitalized(end - 1)) {
                surnames.add(words.lower(end - 1));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapitalized(i)) {
                small.add(words.lower(i));
            }
        }
    }

    /** The names, and those that were missed, in text order. */
    static List<Name> with(List<Name> names, Words words) {
        SurnameRepeats repeats = new SurnameRepeats(words, names);
        List<Name> all = new ArrayList<>(names);
        for (int i = 0; i < words.size(); i++) {
            if (repeats.isMissed(i)) {
                all.add(new Name(words.span(i, i + 1), "PERSON"));
            }
        }
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    private boolean isMissed(int i) {
        Span span = words.span(i, i + 1);
        boolean alone =
                i + 1 >= words.size() || !words.isCapitalized(i + 1) || words.sentenceOf(i + 1) != words.sentenceOf(i);
        return !named[i]
                && alone
                && span.length() >= SHORTEST
                && words.isCapitalized(i)
                && TAGS.contains(words.upos(i))
                && !small.contains(words.lower(i))
                && surnames.contains(words.lower(i));
    }
}
