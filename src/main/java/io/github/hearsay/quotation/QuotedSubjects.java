package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
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
                .map(this::ofAgent)
                .map(this::behind)
                .map(draft -> isTargeted(draft) || isAddressed(draft) ? draft.withSource(null) : draft)
                .toList();
    }

    /** A gerund behind "as" whose source stands before a verb of quoting that has an object. */
    private CandidateAttribution ofObject(CandidateAttribution draft) {
        int as = words.is(draft.cueFirst(), layout.vocabulary.as) ? draft.cueFirst() : draft.cueFirst() - 1;
        if (!words.is(as, layout.vocabulary.as) || !grammar.isGerund(words, as + 1)) {
            return draft;
        }
        WordRange before = phrases.before(as, layout.sentenceAround(as).first());
        WordRange source = draft.source() == null ? before : draft.source();
        if (source == null || as < source.end()) {
            return draft;
        }
        int agent = source.first() - 1;
        if (grammar.isAgent(words, agent) && words.is(agent - 1, layout.vocabulary.quoting)) {
            WordRange subject = passiveSubject(agent - 1);
            return subject == null ? draft : draft.withSource(subject);
        }
        for (int i = source.end(); i < as; i++) {
            if (words.is(i, layout.vocabulary.quoting)) {
                WordRange object = phrases.before(as, i + 1);
                boolean quoter = object != null && grammar.isAgent(words, object.first() - 1);
                return object == null || quoter ? draft : draft.withSource(object);
            }
        }
        return draft;
    }

    /** "was accused by two women of theft": what follows whoever accuses is what he says. */
    private CandidateAttribution ofAgent(CandidateAttribution draft) {
        WordRange source = draft.source();
        FoundCue cue = draft.cue();
        if (source == null
                || cue == null
                || source.first() < cue.head()
                || !grammar.isAgent(words, source.first() - 1)
                || !layout.vocabulary.charging.contains(words.lemma(cue.head()))) {
            return draft;
        }
        for (int i = source.first() + 1; i < source.end() - 1; i++) {
            if (grammar.isGenitive(words, i)) {
                List<WordRange> parts = new ArrayList<>(draft.parts());
                parts.add(new WordRange(i, source.end()));
                return draft.withSource(new WordRange(source.first(), i)).withParts(parts);
            }
        }
        return draft;
    }

    /** "Holm was quoted by the paper as saying": who stands before the auxiliaries of a participle. */
    private @Nullable WordRange passiveSubject(int participle) {
        int first = participle;
        while (first > 0 && (words.isTag(first - 1, "AUX") || words.isTag(first - 1, "ADV"))) {
            first--;
        }
        return phrases.before(first, layout.sentenceAround(participle).first());
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
        FoundCue cue = draft.cue();
        if (cue == null || !words.isTag(last, "NOUN") || last - draft.cueEnd() >= NEAR) {
            return false;
        }
        int verb = cue.head() == last ? last - 1 : cue.head();
        while (cue.head() == last && verb > last - NEAR && !words.isTag(verb, "VERB")) {
            verb--;
        }
        return verb >= 0 && verb < last && layout.vocabulary.targeted.contains(words.lemma(verb));
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
