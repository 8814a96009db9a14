package io.github.hearsay.io.html;

import io.github.hearsay.io.html.DocumentSummary.Named;
import io.github.hearsay.io.html.DocumentSummary.Said;
import io.github.hearsay.io.html.DocumentSummary.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One who is quoted in the corpus; speakers are put together by their full name.
 *
 * @param name empty for quotations without attribution
 * @param role role or title, empty if unknown
 * @param factualities number of claims by factuality
 * @param denied claims that are not so to this speaker
 */
record CorpusSpeaker(
        String name,
        SpeakerKind kind,
        String role,
        List<Found<Said>> quotations,
        Map<String, Integer> factualities,
        List<Found<Stated>> denied) {

    /** Named sources first, then documents, then who is only described, unattributed ones last; each by the number of quotations. */
    static List<CorpusSpeaker> of(List<CorpusDocument> documents) {
        Map<String, CorpusSpeaker> speakers = new LinkedHashMap<>();
        Map<String, String> roles = new HashMap<>();
        for (CorpusDocument document : documents) {
            for (Named named : document.summary().lines().named()) {
                if (!named.role().isEmpty()) {
                    roles.putIfAbsent(named.name(), named.role());
                }
            }
        }
        for (CorpusDocument document : documents) {
            for (Said said : document.summary().lines().said()) {
                speakers.merge(said.speaker(), first(said, roles), CorpusSpeaker::surest)
                        .quotations
                        .add(new Found<>(document, said));
            }
        }
        for (CorpusDocument document : documents) {
            for (Stated stated : document.summary().lines().stated()) {
                CorpusSpeaker speaker = stated.claimant().isEmpty() ? null : speakers.get(stated.claimant());
                if (speaker != null) {
                    speaker.add(new Found<>(document, stated));
                }
            }
        }
        return speakers.values().stream()
                .sorted(Comparator.comparing(CorpusSpeaker::kind)
                        .thenComparing(s -> -s.quotations().size())
                        .thenComparing(CorpusSpeaker::name))
                .toList();
    }

    private static CorpusSpeaker first(Said said, Map<String, String> roles) {
        String role = said.kind() == SpeakerKind.NAMED ? roles.getOrDefault(said.speaker(), "") : "";
        SpeakerKind kind = said.speaker().isEmpty() ? SpeakerKind.NOBODY : said.kind();
        return new CorpusSpeaker(said.speaker(), kind, role, new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
    }

    /** Who is named once is a named source. */
    private CorpusSpeaker surest(CorpusSpeaker other) {
        return kind.compareTo(other.kind) <= 0
                ? this
                : new CorpusSpeaker(name, other.kind, other.role, quotations, factualities, denied);
    }

    private void add(Found<Stated> claim) {
        factualities.merge(claim.line().factuality(), 1, Integer::sum);
        if (Certainty.of(claim.line().factuality()).isNegative()) {
            denied.add(claim);
        }
    }

    long documents() {
        return quotations.stream()
                .map(found -> found.document().page())
                .distinct()
                .count();
    }
}
