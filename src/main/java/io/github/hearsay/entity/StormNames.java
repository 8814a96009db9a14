package io.github.hearsay.entity;

import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells storms, which bear names of people, from people: "Storm Mara" and then "Mara", in a text that speaks of a storm. */
final class StormNames {

    private static final String PERSON = "PERSON";
    private static final String EVENT = "EVENT";

    private final Set<String> kinds;

    StormNames(EntityVocabulary vocabulary) {
        kinds = vocabulary.stormKinds;
    }

    /** The names in their order, those of storms as events, with the noun in front. */
    List<Name> refined(List<Name> names, Words words) {
        if (!isAboutStorms(words)) {
            return names;
        }
        List<Name> refined = new ArrayList<>();
        Set<String> storms = new HashSet<>();
        for (Name name : names) {
            int first = words.at(name.span().begin());
            boolean person = name.label().equals(PERSON);
            Span own = name.span();
            if (person && isKind(words, first) && words.begin(first + 1) < own.end()) {
                storms.add(lower(new Span(words.begin(first + 1), own.end()), words));
                refined.add(new Name(own, EVENT));
            } else if (person && isKind(words, first - 1) && words.sentenceOf(first - 1) == words.sentenceOf(first)) {
                storms.add(lower(own, words));
                refined.add(new Name(new Span(words.begin(first - 1), own.end()), EVENT));
            } else {
                refined.add(name);
            }
        }
        refined.replaceAll(name -> name.label().equals(PERSON) && storms.contains(lower(name.span(), words))
                ? new Name(name.span(), EVENT)
                : name);
        return refined;
    }

    private boolean isAboutStorms(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, kinds) && !words.isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Storm", with a capital. */
    private boolean isKind(Words words, int word) {
        return word >= 0 && word + 1 < words.size() && words.is(word, kinds) && words.isCapitalized(word);
    }

    private static String lower(Span name, Words words) {
        return name.of(words.text()).toLowerCase(Locale.ROOT);
    }
}
