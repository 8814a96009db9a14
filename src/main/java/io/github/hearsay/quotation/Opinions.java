package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.quotation.CueLexicon.CueEntry;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "In his view, the dam is sound", "The dam, in Voss's opinion, is sound": a clause is what somebody thinks. */
final class Opinions {

    private static final double CONFIDENCE = 0.5;

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final Boundaries boundaries;

    Opinions(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
        phrases = new NounPhrases(layout);
        boundaries = new Boundaries(layout, new boolean[words.size()]);
    }

    /** The drafts, with such clauses as nobody is said to have uttered. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts) {
        List<CandidateAttribution> complete = new ArrayList<>(drafts);
        for (int i = 1; i < words.size(); i++) {
            CandidateAttribution opinion = words.is(i, vocabulary.opinionNouns) ? opinion(i) : null;
            if (opinion != null && drafts.stream().noneMatch(draft -> shares(draft, opinion))) {
                complete.add(opinion);
            }
        }
        return complete;
    }

    private @Nullable CandidateAttribution opinion(int noun) {
        WordRange sentence = layout.sentenceAround(noun);
        WordRange source = owner(noun, sentence.first());
        if (source == null || !words.is(source.first() - 1, vocabulary.opinionPrepositions)) {
            return null;
        }
        int opening = source.first() - 1;
        List<WordRange> parts = new ArrayList<>();
        if (opening > sentence.first()) {
            if (!layout.isComma(opening - 1)) {
                return null;
            }
            parts.add(new WordRange(sentence.first(), boundaries.trimmed(sentence.first(), opening)));
        }
        if (layout.isComma(noun + 1) && noun + 2 < sentence.end()) {
            parts.add(new WordRange(noun + 2, boundaries.endOf(noun + 2, sentence.end())));
        } else if (noun + 1 < sentence.end() && !layout.isStop(noun + 1)) {
            return null;
        }
        boolean clause = parts.stream().anyMatch(part -> layout.hasFiniteVerb(part.first(), part.end()));
        CueEntry entry = new CueEntry(words.lemma(noun), Act.THOUGHT, Stance.NEUTRAL, "s");
        FoundCue cue = new FoundCue(noun, noun, noun + 1, FoundCue.Kind.NOUN, entry, false, false);
        return clause ? CandidateAttribution.of(cue, source, parts, CONFIDENCE) : null;
    }

    /** Whose it is. */
    private @Nullable WordRange owner(int noun, int floor) {
        int last = noun - 1;
        if (words.is(last, vocabulary.owners)) {
            return new WordRange(last, last + 1);
        }
        if (!grammar.isAnyPossessiveMarker(words, last)) {
            return null;
        }
        WordRange owner = phrases.before(last, floor);
        return owner == null || owner.first() == floor ? null : owner;
    }

    private static boolean shares(CandidateAttribution draft, CandidateAttribution opinion) {
        return AttributionOverlap.of(draft, opinion).share() > 0;
    }
}
