package io.github.hearsay.quotation;

import org.jspecify.annotations.Nullable;

/** Content and source of cues by rule. Asked in text order, it lets a cue without a subject share that of the one before. */
final class AttributionRules {

    private final VerbAttributions verbs;
    private final PhraseAttributions others;
    private @Nullable WordRange last;

    AttributionRules(QuotedWords layout, boolean[] cueHeads) {
        NounPhrases phrases = new NounPhrases(layout);
        Boundaries boundaries = new Boundaries(layout, cueHeads);
        verbs = new VerbAttributions(layout, phrases, boundaries);
        others = new PhraseAttributions(layout, phrases, boundaries);
    }

    /** What the cue attributes; null where the rules see nothing. */
    @Nullable CandidateAttribution draft(FoundCue cue) {
        CandidateAttribution draft = cue.kind() == FoundCue.Kind.VERB ? verbs.draft(cue, last) : others.draft(cue);
        if (draft != null && draft.source() != null) {
            last = draft.source();
        }
        return draft;
    }
}
