package io.github.hearsay.claim;

import io.github.hearsay.text.Words;
import java.util.List;
import java.util.Set;

/**
 * How much a claim invites checking, 0..1: a sum of what fact checkers look for (figures, comparisons and changes, named
 * actors, something that has happened or holds) less what cannot be checked (opinion, one's own feelings, what is not yet
 * or only perhaps). The weights are set by hand, not learned: no corpus of checked claims is free to learn from.
 */
final class CheckWorth {

    private static final double START = 0.25;
    private static final double FIGURE = 0.3;
    private static final double COMPARISON = 0.15;
    private static final double NAME = 0.15;
    private static final double HAPPENED = 0.1;
    private static final double OPINION = -0.15;
    private static final double SPEAKER = -0.2;
    private static final double OPEN = -0.15;

    private static final Set<String> SPEAKERS = Set.of("i", "me", "my", "we");
    private static final Set<String> COMPARING = Set.of(
            "more", "less", "fewer", "most", "least", "than", "first", "highest", "lowest", "largest", "biggest",
            "record", "double", "half", "average");
    private static final Set<String> CHANGES = Set.of(
            "rise",
            "fall",
            "increase",
            "decrease",
            "grow",
            "drop",
            "double",
            "triple",
            "halve",
            "soar",
            "plunge",
            "cut",
            "spend",
            "cost",
            "kill",
            "injure",
            "vote",
            "win",
            "lose",
            "earn",
            "pay",
            "raise",
            "reduce",
            "decline");
    private static final Set<String> OPINIONS = Set.of(
            "good",
            "great",
            "bad",
            "terrible",
            "wonderful",
            "beautiful",
            "awful",
            "amazing",
            "important",
            "sad",
            "happy",
            "proud",
            "glad",
            "nice",
            "wrong",
            "right",
            "ridiculous",
            "fantastic",
            "love",
            "hate",
            "like",
            "feel",
            "hope",
            "wish",
            "want",
            "think");

    private CheckWorth() {}

    static double of(Words words, PredicateGroup group, List<Argument> arguments, Judgement judgement, String tense) {
        double worth = START;
        boolean figure = false;
        boolean name = false;
        boolean comparison = CHANGES.contains(words.lemma(group.head()));
        boolean opinion = OPINIONS.contains(words.lemma(group.head()));
        for (Argument argument : arguments) {
            for (int i = argument.first(); i < argument.end(); i++) {
                figure |= words.isTag(i, "NUM");
                name |= words.isTag(i, "PROPN");
                comparison |= COMPARING.contains(words.lower(i));
            }
        }
        for (int i = group.first(); i < group.end(); i++) {
            comparison |= COMPARING.contains(words.lower(i));
            opinion |= OPINIONS.contains(words.lemma(i));
        }
        worth += (figure ? FIGURE : 0) + (name ? NAME : 0) + (comparison ? COMPARISON : 0) + (opinion ? OPINION : 0);
        worth += isSpeaker(words, arguments) ? SPEAKER : 0;
        worth += Set.of("past", "present").contains(tense) ? HAPPENED : 0;
        worth += Set.of("CT", "PR").contains(judgement.claimant().certainty()) ? 0 : OPEN;
        return Math.max(0, Math.min(1, worth));
    }

    private static boolean isSpeaker(Words words, List<Argument> arguments) {
        return !arguments.isEmpty()
                && SPEAKERS.contains(words.lower(arguments.get(0).first()));
    }
}
