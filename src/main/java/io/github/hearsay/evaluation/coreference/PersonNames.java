package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.LinkedText;
import io.github.hearsay.evaluation.names.EntityLabels;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of persons of one document, by person; a name that stands alone is a person too. A predicted name stands for
 * the gold name that it covers or that covers it.
 */
record PersonNames(Partition gold, Partition predicted) {

    static PersonNames of(LinkedText gold, DocumentView found) {
        List<Span> should = persons(gold.names().items());
        List<Span> is = persons(EntitySpan.of(found));
        Map<Span, Span> standsFor = new LinkedHashMap<>();
        for (Span name : is) {
            standsFor.put(
                    name,
                    should.stream()
                            .filter(s -> s.covers(name) || name.covers(s))
                            .findFirst()
                            .orElse(name));
        }
        Map<Span, Span> itself = new LinkedHashMap<>();
        should.forEach(name -> itself.put(name, name));
        return new PersonNames(partition(itself, gold.chains()), partition(standsFor, Chain.of(found)));
    }

    static List<Span> persons(List<EntitySpan> names) {
        return names.stream()
                .filter(name -> EntityLabels.fold(name.label()).equals("PER"))
                .map(EntitySpan::span)
                .distinct()
                .toList();
    }

    private static Partition partition(Map<Span, Span> names, List<Chain> chains) {
        Map<Object, Set<Span>> byPerson = new LinkedHashMap<>();
        names.forEach((name, counted) -> {
            int chain = chainOf(name, chains);
            Object person = chain < 0 ? name : Integer.valueOf(chain);
            byPerson.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(counted);
        });
        return Partition.of(new ArrayList<>(byPerson.values()));
    }

    /**
     * Index of the chain that has the smallest mention which covers the name, or which the name covers, and whose head it
     * touches; -1 where there is none.
     */
    static int chainOf(Span name, List<Chain> chains) {
        int found = -1;
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < chains.size(); i++) {
            for (Chain.Mention mention : chains.get(i).mentions()) {
                Span span = mention.span();
                boolean same = (span.covers(name) || name.covers(span))
                        && mention.head().overlaps(name);
                if (same && span.length() < smallest) {
                    smallest = span.length();
                    found = i;
                }
            }
        }
        return found;
    }
}
