package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Mentions by their kind: names, noun phrases, pronouns. One is right where most of the other mentions of its predicted
 * chain that gold knows are in its gold chain. Only chains with more than one mention count; for one thread.
 */
final class MentionKinds {

    private final PronounCount names = new PronounCount("names", List.of());
    private final PronounCount nouns = new PronounCount("noun phrases", List.of());
    private final List<PronounCount> pronouns = List.of(
            new PronounCount("he, she", List.of("he", "him", "his", "himself", "she", "her", "hers", "herself")),
            new PronounCount("it", List.of("it", "its", "itself")),
            new PronounCount("they", List.of("they", "them", "their", "theirs", "themselves", "themself")),
            new PronounCount(
                    "I, we", List.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves")),
            new PronounCount("you", List.of("you", "your", "yours", "yourself", "yourselves")),
            new PronounCount("who, which", List.of("who", "whom", "whose", "which", "that")));

    /**
     * Adds a document.
     *
     * @param named the names of the document
     * @param onto leads from a predicted mention to the gold one that it stands for
     */
    void add(String text, List<Span> named, List<Chain> gold, List<Chain> found, UnaryOperator<Span> onto) {
        Map<Span, Integer> chainOf = new HashMap<>();
        for (int c = 0; c < gold.size(); c++) {
            for (Chain.Mention mention : gold.get(c).mentions()) {
                chainOf.put(mention.span(), c);
                kind(text, mention, named).counts().add(0, 0, 1);
            }
        }
        for (Chain chain : found) {
            Set<Span> known = new HashSet<>();
            chain.mentions().forEach(m -> known.add(onto.apply(m.span())));
            for (Span mention : known) {
                boolean right = isRight(mention, known, chainOf);
                Chain.Mention whole = new Chain.Mention(mention, head(mention, gold));
                kind(text, whole, named).counts().add(right ? 1 : 0, 1, 0);
            }
        }
    }

    private static boolean isRight(Span mention, Set<Span> chain, Map<Span, Integer> chainOf) {
        int same = 0;
        int known = 0;
        for (Span other : chain) {
            if (!other.equals(mention) && chainOf.containsKey(other)) {
                known++;
                same += Objects.equals(chainOf.get(other), chainOf.get(mention)) ? 1 : 0;
            }
        }
        return 2 * same > known;
    }

    private static Span head(Span mention, List<Chain> gold) {
        return gold.stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(m -> m.span().equals(mention))
                .map(Chain.Mention::head)
                .findFirst()
                .orElse(mention);
    }

    private PronounCount kind(String text, Chain.Mention mention, List<Span> named) {
        String surface = mention.span().of(text);
        for (PronounCount pronoun : pronouns) {
            if (pronoun.covers(surface)) {
                return pronoun;
            }
        }
        boolean name = named.stream().anyMatch(n -> n.overlaps(mention.head()));
        return name ? names : nouns;
    }

    /** The results over all documents so far, of the kinds that occur. */
    List<Score> scores() {
        List<PronounCount> all = new ArrayList<>(List.of(names, nouns));
        all.addAll(pronouns);
        return PronounCount.scores(all);
    }
}
