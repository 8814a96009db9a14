package io.github.hearsay.claim;

import io.github.hearsay.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a claim is a verifiable statement about the world, 0..1, as people took sentences of speeches for one; not how
 * much it matters. Without a model it is a sum of what fact checkers look for (figures, comparisons and changes, named
 * actors, something that has happened or holds) less what cannot be checked (opinion, one's own feelings, what is not yet
 * or only perhaps), by weights set by hand.
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

    /** How much the encoder counts, 0..1. */
    private static final double ENCODED = 0.7;

    private final Words words;
    private final ClaimVocabulary vocabulary;

    private final WorthFeatures features;
    private final @Nullable WorthModel model;
    private final @Nullable EncodedRatings encoded;

    CheckWorth(
            Words words,
            WordHashes hashes,
            FactualityKnowledge knowledge,
            @Nullable WorthModel model,
            @Nullable EncodedRatings encoded) {
        this.words = words;
        vocabulary = knowledge.vocabulary();
        features = new WorthFeatures(vocabulary, words, hashes);
        this.model = model;
        this.encoded = encoded;
    }

    double of(PredicateGroup group, List<Argument> arguments, Judgement judgement, String tense) {
        if (model == null) {
            return byRule(group, arguments, judgement, tense);
        }
        double worth = model.of(features.of(group, arguments, judgement, tense));
        return encoded == null ? worth : worth + ENCODED * (encoded.worth(group.head()) - worth);
    }

    private double byRule(PredicateGroup group, List<Argument> arguments, Judgement judgement, String tense) {
        double worth = START;
        boolean figure = false;
        boolean name = false;
        boolean comparison = vocabulary.changes.contains(words.lemma(group.head()));
        boolean opinion = vocabulary.opinions.contains(words.lemma(group.head()));
        for (Argument argument : arguments) {
            for (int i = argument.first(); i < argument.end(); i++) {
                figure |= words.isTag(i, "NUM");
                name |= words.isTag(i, "PROPN");
                comparison |= words.is(i, vocabulary.comparing);
            }
        }
        for (int i = group.first(); i < group.end(); i++) {
            comparison |= words.is(i, vocabulary.comparing);
            opinion |= vocabulary.opinions.contains(words.lemma(i));
        }
        worth += (figure ? FIGURE : 0) + (name ? NAME : 0) + (comparison ? COMPARISON : 0) + (opinion ? OPINION : 0);
        worth += isSpeaker(arguments) ? SPEAKER : 0;
        worth += Set.of("past", "present").contains(tense) ? HAPPENED : 0;
        worth += Set.of("CT", "PR").contains(judgement.claimant().certainty()) ? 0 : OPEN;
        return Math.max(0, Math.min(1, worth));
    }

    private boolean isSpeaker(List<Argument> arguments) {
        return !arguments.isEmpty() && words.is(arguments.get(0).first(), vocabulary.speakers);
    }
}
