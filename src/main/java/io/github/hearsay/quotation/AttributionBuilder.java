package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attribution.CueWords;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.text.QuotedRegion;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes attributions of drafts: spans, kind, what the cue means, who the source is. */
final class AttributionBuilder {

    private final QuotedWords layout;
    private final SpeakerResolver speakers;
    private final CueSenses senses;

    AttributionBuilder(QuotedWords layout, SpeakerResolver speakers, CueSenses senses) {
        this.layout = layout;
        this.speakers = speakers;
        this.senses = senses;
    }

    /** Parts in text order, with cue, source and what they mean. */
    Attribution attribution(CandidateAttribution draft) {
        Words words = layout.words;
        List<Span> parts = new ArrayList<>();
        for (WordRange part : draft.parts()) {
            parts.add(words.span(part.first(), part.end()));
        }
        parts.sort(Span::compareTo);
        WordRange from = draft.source();
        @Nullable SourceWords source = from == null ? null : speakers.resolve(words.span(from.first(), from.end()), from);
        String kind = kindOf(draft);
        String form = new ContentForms(layout).of(draft.parts(), !kind.equals("indirect"));
        return new Attribution(kind, form, parts, cue(draft), source, isClosed(draft), draft.confidence());
    }

    private @Nullable CueWords cue(CandidateAttribution draft) {
        if (draft.cueFirst() < 0) {
            return null;
        }
        Span span = layout.words.span(draft.cueFirst(), draft.cueEnd());
        FoundCue found = draft.cue();
        if (found == null) {
            return new CueWords(span, ":", Act.SPEECH, Stance.NEUTRAL, Polarity.POSITIVE);
        }
        CueSenses.CueSense sense = senses.of(layout.words, found);
        boolean negative = senses.isNegative(layout.words, found, draft.source());
        return new CueWords(
                span,
                found.entry().lemma(),
                sense.act(),
                sense.stance(),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    private String kindOf(CandidateAttribution draft) {
        boolean quoted = false;
        boolean plain = false;
        int level = draft.cueFirst() < 0 ? -1 : layout.regionOf(draft.cueFirst());
        if (level >= 0 && new InnerQuotations(layout).isMarked(draft.parts().get(0))) {
            return "direct";
        }
        for (WordRange part : draft.parts()) {
            for (int i = part.first(); i < part.end(); i++) {
                boolean inside = layout.regionOf(i) >= 0 && layout.regionOf(i) != level;
                quoted |= inside;
                plain |= !inside;
            }
        }
        return !quoted ? "indirect" : plain ? "mixed" : "direct";
    }

    private boolean isClosed(CandidateAttribution draft) {
        for (WordRange part : draft.parts()) {
            for (int i = part.first(); i < part.end(); i++) {
                int region = layout.regionOf(i);
                if (region >= 0) {
                    QuotedRegion quoted = layout.regions.get(region);
                    if (!quoted.closed() && !quoted.continued()) {
                        return false;
                    }
                    i = Math.max(i, layout.wordsOf(region).end() - 1);
                }
            }
        }
        return true;
    }
}
