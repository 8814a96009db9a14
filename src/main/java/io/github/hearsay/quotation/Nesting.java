package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which attributions inside others are kept: those that report another source with a clause of its own ("she said
 * that Lee denied he had met her"). What a speaker himself thinks, wants or calls by a name is part of what he says.
 */
final class Nesting {

    private static final Set<Act> ACTS = Set.of(Act.SPEECH, Act.WRITING, Act.THOUGHT, Act.DOCUMENT);

    private static final int FEWEST_WORDS = 3;

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;

    Nesting(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
    }

    /** The drafts without those that are inside others and should not be there, with sources that lie inside with them. */
    List<CandidateAttribution> keep(List<CandidateAttribution> drafts) {
        List<CandidateAttribution> ordered = new ArrayList<>(drafts);
        ordered.sort((a, b) -> {
            int byFirst = Integer.compare(first(a), first(b));
            return byFirst != 0 ? byFirst : Integer.compare(end(b), end(a));
        });
        List<CandidateAttribution> kept = new ArrayList<>();
        @Nullable CandidateAttribution outer = null;
        int behind = 0;
        for (CandidateAttribution draft : ordered) {
            boolean inside = end(draft) <= behind;
            if (!inside || isReport(draft)) {
                kept.add(outer == null ? draft : withSourceInside(draft, outer));
                outer = inside ? outer : draft;
                behind = Math.max(behind, end(draft));
            }
        }
        return kept;
    }

    /** "The minister said experts had warned": the experts warned, not "the minister said experts". */
    private static CandidateAttribution withSourceInside(CandidateAttribution draft, CandidateAttribution outer) {
        WordRange source = draft.source();
        for (WordRange part : outer.parts()) {
            boolean holdsCue = part.first() <= draft.cueFirst() && draft.cueEnd() <= part.end();
            if (holdsCue && source != null && source.first() < part.first() && part.first() < source.end()) {
                return draft.withSource(new WordRange(part.first(), source.end()));
            }
        }
        return draft;
    }

    private static int first(CandidateAttribution draft) {
        int first = draft.parts().isEmpty() ? 0 : Integer.MAX_VALUE;
        for (WordRange part : draft.parts()) {
            first = Math.min(first, part.first());
        }
        return first;
    }

    private static int end(CandidateAttribution draft) {
        int end = 0;
        for (WordRange part : draft.parts()) {
            end = Math.max(end, part.end());
        }
        return end;
    }

    private boolean isReport(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        WordRange source = draft.source();
        if (cue == null || source == null || words.is(source.first(), vocabulary.speakers)) {
            return false;
        }
        if (layout.regionOf(cue.head()) >= 0
                && new InnerQuotations(layout).isMarked(draft.parts().get(0))) {
            return true;
        }
        boolean clause = cue.entry().takes('s') && ACTS.contains(cue.entry().act());
        WordRange content = draft.parts().get(0);
        return clause
                && (layout.isNoun(source.end() - 1) || words.is(source.first(), vocabulary.others))
                && content.end() - content.first() >= FEWEST_WORDS
                && !grammar.isInfinitiveMarker(words, content.first())
                && layout.hasFiniteVerb(content.first(), content.end());
    }
}
