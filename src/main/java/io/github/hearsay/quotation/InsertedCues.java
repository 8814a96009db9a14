package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The bridge, he said, collapsed in June", "It collapsed, or so he said": a clause that what it tells does not depend on. */
final class InsertedCues {

    private static final double CONFIDENCE = 0.8;
    private static final int LONGEST_CLAUSE = 12;
    private static final int LONGEST_SUBJECT = 24;

    private final QuotedWords layout;
    private final Words words;
    private final NounPhrases phrases;
    private final Boundaries boundaries;

    InsertedCues(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        phrases = new NounPhrases(layout);
        boundaries = new Boundaries(layout, new boolean[words.size()]);
    }

    /**
     * The drafts, with the content on both sides of such clauses.
     *
     * @param listed the cues of the lexicon in the document
     */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts, List<FoundCue> listed) {
        List<CandidateAttribution> inserted = new ArrayList<>();
        Set<Integer> cues = new HashSet<>();
        for (FoundCue cue : listed) {
            CandidateAttribution draft = tells(cue) ? around(cue) : null;
            draft = draft == null && tells(cue) ? echoing(cue) : draft;
            if (draft != null) {
                inserted.add(draft);
                cues.add(cue.head());
            }
        }
        if (inserted.isEmpty()) {
            return drafts;
        }
        List<CandidateAttribution> all = new ArrayList<>(drafts);
        all.removeIf(draft -> draft.cue() != null && cues.contains(draft.cue().head()));
        all.addAll(inserted);
        return all;
    }

    /** "The ferry is safe, or so they say". */
    private @Nullable CandidateAttribution echoing(FoundCue cue) {
        WordRange sentence = layout.sentenceAround(cue.head());
        WordRange source = phrases.before(cue.first(), sentence.first());
        int echo = source == null ? -1 : source.first() - 1;
        boolean echoes = words.is(echo, layout.vocabulary.echoes)
                && layout.vocabulary.grammar.isCoordinator(words, echo - 1)
                && layout.isComma(echo - 2)
                && echo - 2 > sentence.first();
        return echoes
                ? CandidateAttribution.of(cue, source, List.of(new WordRange(sentence.first(), echo - 2)), CONFIDENCE)
                : null;
    }

    private static boolean tells(FoundCue cue) {
        boolean says = cue.kind() == FoundCue.Kind.VERB && cue.entry().takes('s') && !cue.passive() && !cue.negative();
        return says || cue.isAccording();
    }

    private @Nullable CandidateAttribution around(FoundCue cue) {
        WordRange sentence = layout.sentenceAround(cue.head());
        WordRange source = layout.isComma(cue.first() - 1)
                ? phrases.after(cue.end(), sentence.end(), false)
                : phrases.before(cue.first(), sentence.first());
        int comma = source == null ? -1 : Math.min(source.first(), cue.first()) - 1;
        if (source == null || comma <= sentence.first() || !layout.isComma(comma) || isRelative(source)) {
            return null;
        }
        int behind = Math.max(cue.end(), source.end());
        int limit = Math.min(sentence.end(), comma + LONGEST_CLAUSE);
        while (behind < limit && !layout.isComma(behind) && !layout.isVerbal(behind) && layout.regionOf(behind) < 0) {
            behind++;
        }
        int rest = behind + 1;
        boolean split = behind < limit
                && layout.isComma(behind)
                && isSubject(sentence.first(), comma)
                && isPredicate(rest, sentence.end());
        int end = split ? boundaries.endOf(rest, sentence.end()) : rest;
        if (end <= rest) {
            return null;
        }
        List<WordRange> parts = List.of(new WordRange(sentence.first(), comma), new WordRange(rest, end));
        return CandidateAttribution.of(cue, source, parts, CONFIDENCE);
    }

    private boolean isRelative(WordRange source) {
        return words.is(source.first(), layout.vocabulary.relatives);
    }

    /** A noun phrase without a verb, and no circumstance. */
    private boolean isSubject(int first, int end) {
        if (end - first > LONGEST_SUBJECT) {
            return false;
        }
        boolean plain = layout.regionOf(first) < 0 && layout.regionOf(end) < 0;
        boolean phrase = layout.isNoun(first)
                || words.isTag(first, "DET")
                || words.isTag(first, "ADJ")
                || words.isTag(first, "PRON")
                || words.isTag(first, "NUM");
        for (int i = first; i < end; i++) {
            if (layout.isComma(i)) {
                return false;
            }
        }
        return plain
                && phrase
                && (layout.isNoun(end - 1) || words.isTag(end - 1, "PRON"))
                && !layout.hasVerb(first, end);
    }

    /** A finite verb, with an adverb or a negation before it at most. */
    private boolean isPredicate(int first, int end) {
        int verb = first;
        while (verb < end && words.isTag(verb, "ADV")) {
            verb++;
        }
        return verb < end && layout.isFiniteVerb(verb) && layout.regionOf(verb) < 0;
    }
}
