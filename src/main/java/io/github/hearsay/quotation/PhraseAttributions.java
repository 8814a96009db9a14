package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content and source of cues that are not verbs: "according to", "reportedly", "the claim that". */
final class PhraseAttributions {

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final Boundaries boundaries;

    PhraseAttributions(QuotedWords layout, NounPhrases phrases, Boundaries boundaries) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
        this.phrases = phrases;
        this.boundaries = boundaries;
    }

    @Nullable CandidateAttribution draft(FoundCue cue) {
        if (cue.kind() == FoundCue.Kind.NOUN) {
            return noun(cue);
        }
        return cue.isAccording() ? according(cue) : adverb(cue);
    }

    private @Nullable CandidateAttribution according(FoundCue cue) {
        WordRange sentence = layout.sentenceAround(cue.head());
        WordRange source = phrases.after(cue.end(), sentence.end(), true);
        if (source == null) {
            return null;
        }
        if (sentence.first() >= cue.first() - 1) {
            int comma = comma(source.end(), sentence.end());
            if (comma >= sentence.end() - 1) {
                // "According to Lund, the ferry sank": read as an apposition, the source takes the subject along.
                comma = comma(cue.end(), sentence.end());
            }
            if (comma >= sentence.end() - 1) {
                return null;
            }
            int first = comma + 1;
            return content(cue, new WordRange(cue.end(), comma), first, boundaries.endOf(first, sentence.end()));
        }
        int end = boundaries.trimmed(sentence.first(), cue.first());
        int rest = source.end() + 1;
        int behind = boundaries.endOf(rest, sentence.end());
        boolean split = layout.isComma(cue.first() - 1)
                && layout.isComma(source.end())
                && rest < behind
                && layout.isVerbal(rest)
                && !layout.hasFiniteVerb(sentence.first(), end);
        if (split) {
            // "The ferry, according to Lund, was full."
            WordRange before = new WordRange(sentence.first(), end);
            return CandidateAttribution.of(cue, source, List.of(before, new WordRange(rest, behind)), 0.8);
        }
        return content(cue, source, sentence.first(), end);
    }

    private int comma(int from, int limit) {
        int comma = from;
        while (comma < limit && !layout.isComma(comma)) {
            comma++;
        }
        return comma;
    }

    private @Nullable CandidateAttribution content(FoundCue cue, WordRange source, int first, int end) {
        return end > first ? CandidateAttribution.of(cue, source, List.of(new WordRange(first, end)), 0.8) : null;
    }

    private @Nullable CandidateAttribution adverb(FoundCue cue) {
        WordRange sentence = layout.sentenceAround(cue.head());
        List<WordRange> parts = new ArrayList<>();
        if (cue.first() > sentence.first()) {
            parts.add(new WordRange(sentence.first(), cue.first()));
        }
        int end = boundaries.endOf(cue.end(), sentence.end());
        if (end > cue.end()) {
            parts.add(new WordRange(cue.end(), end));
        }
        return parts.isEmpty() ? null : CandidateAttribution.of(cue, null, parts, 0.4);
    }

    /** "Voss's claim that", "her fears that"; without a possessive it has no source. */
    private @Nullable CandidateAttribution noun(FoundCue cue) {
        WordRange sentence = layout.sentenceAround(cue.head());
        int end = boundaries.endOf(cue.end(), sentence.end());
        if (end <= cue.end() + 1) {
            return null;
        }
        int owner = cue.first() - 1;
        while (owner > sentence.first() && words.isTag(owner, "ADJ")) {
            owner--;
        }
        @Nullable WordRange source = null;
        if (owner >= sentence.first() && grammar.isPossessiveMarker(words, owner)) {
            source = phrases.before(owner, sentence.first());
        } else if (owner >= sentence.first() && words.is(owner, vocabulary.owners)) {
            source = new WordRange(owner, owner + 1);
        }
        return CandidateAttribution.of(cue, source, List.of(new WordRange(cue.end(), end)), source == null ? 0.4 : 0.6);
    }
}
