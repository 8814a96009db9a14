package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.LinkedText;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.List;

/**
 * Pronouns of the third person that lead to a named person. A predicted mention in a chain that names a person answers a pronoun; it is right if most
 * names of persons in its chain that gold knows are of the chain that gold puts the pronoun into. Precision is the share of
 * right ones among all answered, recall among those whose gold chain names a person.
 */
final class PronounLinks {

    private final List<PronounCount> counts = List.of(
            new PronounCount("he to the named person", List.of("he", "him", "his", "himself")),
            new PronounCount("she to the named person", List.of("she", "her", "hers", "herself")));

    void add(LinkedText document, DocumentView found) {
        List<Span> persons = PersonNames.persons(document.names().items());
        String text = document.names().text();
        List<Span> predicted = PersonNames.persons(EntitySpan.of(found));
        List<Chain> named = Chain.of(found).stream()
                .filter(chain -> predicted.stream().anyMatch(chain::covers))
                .toList();
        for (PronounCount count : counts) {
            long answered = named.stream()
                    .mapToLong(chain -> pronouns(chain, text, count).size())
                    .sum();
            count.counts().add(0, answered, 0);
        }
        for (int i = 0; i < document.chains().size(); i++) {
            int chain = i;
            List<Span> names = persons.stream()
                    .filter(name -> PersonNames.chainOf(name, document.chains()) == chain)
                    .toList();
            if (!names.isEmpty()) {
                counts.forEach(count -> {
                    List<Span> pronouns = pronouns(document.chains().get(chain), text, count);
                    long right = pronouns.stream()
                            .filter(p -> isRight(p, names, persons, Chain.of(found)))
                            .count();
                    count.counts().add(right, 0, pronouns.size());
                });
            }
        }
    }

    private static List<Span> pronouns(Chain chain, String text, PronounCount count) {
        return chain.mentions().stream()
                .map(Chain.Mention::span)
                .filter(span -> count.covers(span.of(text)))
                .toList();
    }

    private static boolean isRight(Span pronoun, List<Span> names, List<Span> persons, List<Chain> found) {
        return found.stream()
                .filter(chain ->
                        chain.mentions().stream().anyMatch(m -> m.span().equals(pronoun)))
                .findFirst()
                .map(chain -> 2 * known(names, chain) > known(persons, chain))
                .orElse(false);
    }

    private static long known(List<Span> names, Chain chain) {
        return names.stream()
                .filter(name -> chain.mentions().stream().anyMatch(m -> m.span().overlaps(name)))
                .count();
    }

    /** The results over all documents so far, by pronoun; only of those that occur. */
    List<Score> scores() {
        return PronounCount.scores(counts);
    }
}
