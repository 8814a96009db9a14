package io.github.hearsay.entity;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.language.Language;
import io.github.hearsay.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells, by the words of its name, whether a place is a GPE, a LOC or a FAC. */
final class PlaceKinds {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");
    private final Map<String, String> kinds = new HashMap<>();

    PlaceKinds(Language language) {
        language.lexicon("entity", "places")
                .entries()
                .forEach(e -> kinds.put(e.phrase(), e.column(0, ClosedSets.LABELS)));
    }

    Name refine(Name name, String text) {
        if (!name.label().equals("LOC")) {
            return name;
        }
        Span span = name.span();
        for (String word : GAPS.split(span.of(text).toLowerCase(Locale.ROOT), -1)) {
            String kind = kinds.get(word);
            if (kind != null) {
                return new Name(span, kind);
            }
        }
        return new Name(span, "GPE");
    }
}
