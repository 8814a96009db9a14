package io.github.hearsay.io.html;

import io.github.hearsay.io.html.DocumentSummary.Said;
import io.github.hearsay.io.html.DocumentSummary.Stated;
import io.github.hearsay.io.html.Namesakes.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One who is quoted in the corpus; speakers are put together by their full name, people as {@link Namesakes} tells.
 *
 * @param name empty for quotations without attribution
 * @param role role or title, empty if unknown
 * @param identifier of the user's list, empty if there is none
 * @param factualities number of claims by factuality
 * @param denied claims that are not so to this speaker
 */
record CorpusSpeaker(
        String name,
        SpeakerKind kind,
        String role,
        String identifier,
        List<Found<Said>> quotations,
        Map<String, Integer> factualities,
        List<Found<Stated>> denied) {

    /** Named sources first, then documents, then who is only described, unattributed ones last; each by the number of quotations. */
    static List<CorpusSpeaker> of(List<CorpusDocument> documents, @Nullable String lexicons) {
        Namesakes people = new Namesakes(documents, lexicons);
        Map<Object, CorpusSpeaker> speakers = new LinkedHashMap<>();
        for (CorpusDocument document : documents) {
            for (Said said : document.summary().lines().said()) {
                Person person = people.person(document, said.speaker());
                speakers.merge(key(person, said.speaker()), first(said, person), CorpusSpeaker::surest)
                        .quotations
                        .add(new Found<>(document, said));
            }
        }
        for (CorpusDocument document : documents) {
            for (Stated stated : document.summary().lines().stated()) {
                String claimant = stated.claimant();
                CorpusSpeaker speaker =
                        claimant.isEmpty() ? null : speakers.get(key(people.person(document, claimant), claimant));
                if (speaker != null) {
                    speaker.add(new Found<>(document, stated));
                }
            }
        }
        return speakers.values().stream()
                .sorted(Comparator.comparing(CorpusSpeaker::kind)
                        .thenComparing(s -> -s.quotations().size())
                        .thenComparing(CorpusSpeaker::name)
                        .thenComparing(CorpusSpeaker::role))
                .toList();
    }

    private static Object key(@Nullable Person person, String name) {
        return person == null ? name : person;
    }

    private static CorpusSpeaker first(Said said, @Nullable Person person) {
        Person named = said.kind() == SpeakerKind.NAMED ? person : null;
        SpeakerKind kind = said.speaker().isEmpty() ? SpeakerKind.NOBODY : said.kind();
        return new CorpusSpeaker(
                said.speaker(),
                kind,
                named == null ? "" : named.role(),
                named == null ? "" : named.identifier(),
                new ArrayList<>(),
                new TreeMap<>(),
                new ArrayList<>());
    }

    /** Who is named once is a named source. */
    private CorpusSpeaker surest(CorpusSpeaker other) {
        return kind.compareTo(other.kind) <= 0
                ? this
                : new CorpusSpeaker(name, other.kind, other.role, other.identifier, quotations, factualities, denied);
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
