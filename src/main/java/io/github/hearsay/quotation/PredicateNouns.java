package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "…" was her answer / is the message of the unions: quoted words that a noun behind a form of "be" says what they are. */
final class PredicateNouns {

    /** Set by hand: no corpus has enough of them. */
    private static final double CONFIDENCE = 0.7;

    private static final int FARTHEST = 8;

    private final QuotedWords layout;
    private final Words words;
    private final NounPhrases phrases;

    PredicateNouns(QuotedWords layout, NounPhrases phrases) {
        this.layout = layout;
        words = layout.words;
        this.phrases = phrases;
    }

    /** What a region is by what stands behind it; null where that is no such clause. */
    @Nullable CandidateAttribution behind(WordRange region) {
        int be = region.end();
        int noun = isHere(be, region) && layout.vocabulary.grammar.isBe(words, be) ? utterance(be, region) : -1;
        if (noun < 0) {
            return null;
        }
        WordRange owner = owner(be + 1, noun);
        int first = owner == null ? be : owner.end();
        WordRange source = owner == null ? owner(noun) : owner;
        return new CandidateAttribution(null, first, noun + 1, source, List.of(region), CONFIDENCE);
    }

    private boolean isHere(int i, WordRange region) {
        return i < words.size()
                && layout.regionOf(i) < 0
                && words.paragraphOf(i) == words.paragraphOf(region.end() - 1);
    }

    /** The first noun for something said behind a form of "be"; -1 where another word ends the noun phrase before it. */
    private int utterance(int be, WordRange region) {
        for (int i = be + 1; i < be + FARTHEST && isHere(i, region); i++) {
            boolean noun = words.isTag(i, "NOUN");
            if (noun && layout.vocabulary.utterances.contains(words.lemma(i)) && !layout.isNoun(i + 1)) {
                return i;
            }
            if (layout.vocabulary.grammar.isIndefiniteArticle(words, i)) {
                return -1;
            }
            boolean inside = noun
                    || layout.isNoun(i)
                    || words.isTag(i, "DET")
                    || words.isTag(i, "ADJ")
                    || words.isTag(i, "ADV")
                    || words.isTag(i, "PRON")
                    || words.isTag(i, "PART")
                    || words.isTag(i, "NUM");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** "her answer", "the mayor 's answer". */
    private @Nullable WordRange owner(int first, int noun) {
        if (words.is(first, layout.vocabulary.owners)) {
            return new WordRange(first, first + 1);
        }
        for (int i = first + 1; i < noun; i++) {
            if (layout.vocabulary.grammar.isPossessiveMarker(words, i)) {
                return new WordRange(first, i);
            }
        }
        return null;
    }

    /** "the message from the mothers", "the verdict of the court". */
    private @Nullable WordRange owner(int noun) {
        boolean linked =
                words.is(noun + 1, layout.vocabulary.tightLinks) || words.is(noun + 1, layout.vocabulary.links);
        return linked ? phrases.after(noun + 2, words.endOf(words.sentenceOf(noun)), false) : null;
    }
}
