package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Holm was quoted as saying", "they quoted Holm as saying": who is quoted is the source, and who is spoken to or of is none. */
final class QuotedSubjects {

    /** Words between a cue and the noun whose content is told. */
    private static final int NEAR = 3;

    /** Words between a verb of quoting and the gerund of whom it quotes. */
    private static final int FARTHEST = 16;

    private final QuotedWords layout;
    private final Words words;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final ReducedPassives reduced;

    QuotedSubjects(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        grammar = layout.vocabulary.grammar;
        phrases = new NounPhrases(layout);
        reduced = new ReducedPassives(layout);
    }

    /** The drafts, those of such cues with their sources. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts) {
        return drafts.stream()
                .map(draft -> draft.source() == null && isQuoting(draft) ? draft.withSource(subject(draft)) : draft)
                .map(this::ofObject)
                .map(this::behind)
                .map(draft -> isTargeted(draft) || isAddressed(draft) ? draft.withSource(null) : draft)
                .toList();
    }

    /** A gerund behind "as" whose source stands before a verb of quoting that has an object. */
    private CandidateAttribution ofObject(CandidateAttribution draft) {
        WordRange source = draft.source();
        int as = words.is(draft.cueFirst(), layout.vocabulary.as) ? draft.cueFirst() : draft.cueFirst() - 1;
        if (source == null
                || as <= source.end()
                || !words.is(as, layout.vocabulary.as)
                || !grammar.isGerund(words, as + 1)) {
            return draft;
        }
        for (int i = source.end(); i < as; i++) {
            if (words.is(i, layout.vocabulary.quoting)) {
                WordRange object = phrases.before(as, i + 1);
                return object == null ? draft : draft.withSource(object);
            }
        }
        return draft;
    }

    /** "…," the agency quoted a clerk as saying: the object of a verb of quoting, before "as" and a gerund. */
    private CandidateAttribution behind(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        boolean before = cue != null && draft.parts().get(0).end() <= draft.cueFirst();
        if (cue == null || !before || draft.source() == null || !words.is(cue.head(), layout.vocabulary.quoting)) {
            return draft;
        }
        int limit = Math.min(layout.sentenceAround(cue.head()).end() - 1, cue.head() + FARTHEST);
        for (int as = cue.head() + 2; as < limit; as++) {
            if (words.is(as, layout.vocabulary.as) && grammar.isGerund(words, as + 1)) {
                WordRange object = phrases.before(as, cue.head() + 1);
                return object == null ? draft : draft.withSource(object);
            }
        }
        return draft;
    }

    private boolean isQuoting(CandidateAttribution draft) {
        boolean quoted = false;
        for (int i = Math.max(0, draft.cueFirst()); i < draft.cueEnd(); i++) {
            if (quoted && grammar.isGerund(words, i)) {
                return true;
            }
            quoted |= words.is(i, layout.vocabulary.quoting);
        }
        return false;
    }

    /** "faces accusations that he lied": whoever faces them has not made them. */
    private boolean isTargeted(CandidateAttribution draft) {
        int content = draft.parts().get(0).first();
        int last = content - 1;
        return draft.cue() != null
                && layout.vocabulary.targeted.contains(words.lemma(draft.cue().head()))
                && last > draft.cue().head()
                && last - draft.cueEnd() < NEAR
                && words.isTag(last, "NOUN");
    }

    /** "The crew was told that it would sail": the crew was spoken to. */
    private boolean isAddressed(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        WordRange source = draft.source();
        return cue != null
                && source != null
                && source.end() <= draft.cueEnd()
                && source.first() < cue.head()
                && (reduced.isOf(source, cue, draft)
                        || (isPassive(cue) && layout.vocabulary.addressing.contains(words.lemma(cue.head()))));
    }

    /** Also where the encoder leaves the auxiliary out of the cue. */
    private boolean isPassive(FoundCue cue) {
        int be = cue.head() - 1;
        while (be >= 0 && words.isTag(be, "ADV")) {
            be--;
        }
        return cue.passive() || (grammar.isBe(words, be) && !grammar.isGerund(words, cue.head()));
    }

    private @Nullable WordRange subject(CandidateAttribution draft) {
        return phrases.before(
                draft.cueFirst(), layout.sentenceAround(draft.cueFirst()).first());
    }
}
