package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView.Quotation;
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
     * @param name empty for quotations without attribution
     */
    record Speaker(String name, String entity, List<Quotation> quotations) {

        SpeakerKind kind() {
            return name.isEmpty() ? SpeakerKind.NOBODY : SpeakerKind.of(quotations.get(0));
        }
    }

    /** Named sources first, unattributed ones last; who is quoted most before who is quoted less, then who is quoted earlier. */
    static List<Speaker> of(AnnotatedText document) {
        Map<String, List<Quotation>> groups = new LinkedHashMap<>();
        for (Quotation quoted : document.quotations()) {
            groups.computeIfAbsent(key(quoted), k -> new ArrayList<>()).add(quoted);
        }
        return groups.values().stream()
                .map(Speakers::speaker)
                .sorted(Comparator.comparing(Speaker::kind)
                        .thenComparing(s -> -s.quotations().size()))
                .toList();
    }

    private static Speaker speaker(List<Quotation> quotations) {
        Quotation first = quotations.get(0);
        return new Speaker(AnnotatedText.speaker(first), entity(first), List.copyOf(quotations));
    }

    private static String key(Quotation quoted) {
        String entity = entity(quoted);
        return entity.isEmpty() ? "name " + AnnotatedText.speaker(quoted) : "entity " + entity;
    }

    private static String entity(Quotation quoted) {
        return quoted.speakerEntity() == null ? "" : quoted.speakerEntity();
    }
}
