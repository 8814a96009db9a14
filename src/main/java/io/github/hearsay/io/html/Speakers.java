package io.github.hearsay.io.html;

import io.github.hearsay.io.html.AnnotatedText.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Quotations put together by who speaks. */
final class Speakers {

    private Speakers() {}

    /**
     * One who speaks.
     *
     * @param name empty for quotations that the text attributes to nobody
     */
    record Speaker(String name, String entity, List<Quoted> quotations) {}

    /** Who is quoted most comes first, who is quoted earlier before who is quoted later, nobody last. */
    static List<Speaker> of(AnnotatedText document) {
        Map<String, List<Quoted>> groups = new LinkedHashMap<>();
        for (Quoted quoted : document.quotations()) {
            groups.computeIfAbsent(key(quoted), k -> new ArrayList<>()).add(quoted);
        }
        return groups.values().stream()
                .map(Speakers::speaker)
                .sorted(Comparator.<Speaker, Boolean>comparing(s -> s.name().isEmpty())
                        .thenComparing(s -> -s.quotations().size()))
                .toList();
    }

    private static Speaker speaker(List<Quoted> quotations) {
        Quoted first = quotations.get(0);
        return new Speaker(first.speaker(), entity(first), List.copyOf(quotations));
    }

    private static String key(Quoted quoted) {
        String entity = entity(quoted);
        return entity.isEmpty() ? "name " + quoted.speaker() : "entity " + entity;
    }

    private static String entity(Quoted quoted) {
        var source = quoted.attribution().source();
        return source == null ? "" : source.entity();
    }
}
