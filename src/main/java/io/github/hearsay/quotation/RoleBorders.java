package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves borders of cues and sources that cannot be where they are: in "She was wrong to think that" the source is "She", in
 * "accused of fraud" the preposition belongs to the cue, and "was" alone in the sentence before a quotation is no cue of it.
 */
final class RoleBorders {

    private final QuotedWords layout;
    private final Words words;
    private final DependencyTree tree;
    private final Grammar grammar;

    RoleBorders(QuotedWords layout, DependencyTree tree) {
        this.layout = layout;
        this.tree = tree;
        words = layout.words;
        grammar = layout.vocabulary.grammar;
    }

    /** The drafts, with such borders moved. */
    List<CandidateAttribution> move(List<CandidateAttribution> drafts) {
        return drafts.stream()
                .map(this::withoutExpletive)
                .map(this::withoutCopula)
                .map(this::beforeVerb)
                .map(this::beforeAdverb)
                .map(this::withCharge)
                .map(this::withPreposition)
                .toList();
    }

    /** "It is believed that", "…, it was claimed": "it" says nothing, and is no part of the cue. */
    private CandidateAttribution withoutExpletive(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        WordRange source = draft.source();
        if (cue == null) {
            return draft;
        }
        if (cue.head() > cue.first() && words.is(cue.first(), layout.vocabulary.expletives)) {
            return CandidateAttribution.of(
                    cue.widened(cue.first() + 1, cue.end()), source, draft.parts(), draft.confidence());
        }
        boolean passive = source != null
                && source.end() == source.first() + 1
                && source.end() == cue.first()
                && words.is(source.first(), layout.vocabulary.expletives)
                && tree.child(cue.head(), "aux:pass") >= 0;
        return passive ? draft.withSource(null) : draft;
    }

    private CandidateAttribution withoutCopula(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        boolean apart = draft.cue() != null
                && draft.cueEnd() == draft.cueFirst() + 1
                && words.isTag(draft.cueFirst(), "AUX")
                && words.sentenceOf(content.first()) != words.sentenceOf(draft.cueFirst())
                && layout.regionOf(content.first()) >= 0;
        return apart
                ? new CandidateAttribution(null, -1, -1, draft.source(), draft.parts(), draft.confidence())
                : draft;
    }

    /** A source in front of an infinitive ends before the verb that embeds it. */
    private CandidateAttribution beforeVerb(CandidateAttribution draft) {
        WordRange source = draft.source();
        FoundCue cue = draft.cue();
        if (cue == null || source == null || source.end() > cue.first()) {
            return draft;
        }
        int above = grammar.isInfinitiveMarker(words, cue.first()) ? tree.head(cue.head()) : -1;
        int copula = above < 0 || above != cue.first() - 1 ? -1 : tree.child(above, "cop");
        return copula > source.first() && copula <= source.end() ? parted(draft, source, copula, cue) : draft;
    }

    /** "The president wrongly said": how something is said belongs to the cue. */
    private CandidateAttribution beforeAdverb(CandidateAttribution draft) {
        WordRange source = draft.source();
        FoundCue cue = draft.cue();
        if (cue == null || source == null || source.end() != cue.first()) {
            return draft;
        }
        int adverb = source.end() - 1;
        boolean inside = adverb > source.first()
                && !layout.isNoun(adverb)
                && tree.is(adverb, "advmod")
                && tree.head(adverb) == cue.head()
                && words.endsWith(adverb, layout.vocabulary.mannerEndings);
        return inside ? parted(draft, source, adverb, cue) : draft;
    }

    /** With a cue that begins where the source ends. */
    private static CandidateAttribution parted(CandidateAttribution draft, WordRange source, int at, FoundCue cue) {
        return CandidateAttribution.of(
                cue.widened(at, cue.end()), new WordRange(source.first(), at), draft.parts(), draft.confidence());
    }

    /** "The coach accused of lying": what is said of him stands behind, and he is no content. */
    private CandidateAttribution withCharge(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        if (cue == null
                || !isCharge(cue)
                || draft.parts().size() > 1
                || draft.parts().get(0).end() > cue.first()) {
            return draft;
        }
        int said = chargeBehind(cue.head());
        WordRange source = draft.source();
        if (said < 0 || (source != null && source.first() > cue.head() && tree.left(said) < source.end())) {
            return draft;
        }
        return draft.withParts(List.of(new WordRange(tree.left(said) + 1, tree.right(said))));
    }

    private CandidateAttribution withPreposition(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        WordRange content = draft.parts().get(0);
        int preposition = draft.cueEnd();
        boolean next = content.first() == preposition || content.first() == preposition + 1;
        if (cue == null
                || !isCharge(cue)
                || !next
                || !grammar.isGenitive(words, preposition)
                || content.end() <= preposition + 1) {
            return draft;
        }
        List<WordRange> parts = new ArrayList<>(draft.parts());
        parts.set(0, new WordRange(preposition + 1, content.end()));
        return CandidateAttribution.of(
                cue.widened(cue.first(), preposition + 1), draft.source(), parts, draft.confidence());
    }

    private boolean isCharge(FoundCue cue) {
        return (cue.head() == cue.end() - 1 || grammar.isAgent(words, cue.end() - 1))
                && layout.vocabulary.charging.contains(words.lemma(cue.head()));
    }

    private int chargeBehind(int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            if (c > verb && tree.left(c) < c && grammar.isGenitive(words, tree.left(c))) {
                return c;
            }
        }
        return -1;
    }
}
