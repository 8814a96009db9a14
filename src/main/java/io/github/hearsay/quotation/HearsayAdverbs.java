package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The firm allegedly hid the test": somebody unnamed says so of the firm, which itself says nothing. */
final class HearsayAdverbs {

    private final QuotedDocument document;
    private final QuotedWords layout;
    private final Words words;
    private final NounPhrases phrases;

    HearsayAdverbs(QuotedDocument document) {
        this.document = document;
        layout = document.layout;
        words = layout.words;
        phrases = new NounPhrases(layout);
    }

    /** The drafts, those with such an adverb in their cue with the clause around it as content. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts) {
        return drafts.stream().map(this::complete).toList();
    }

    private CandidateAttribution complete(CandidateAttribution draft) {
        FoundCue adverb = adverbIn(draft);
        WordRange content = draft.parts().get(draft.parts().size() - 1);
        if (adverb == null || content.first() < adverb.end() || isSaid(draft, content)) {
            return draft;
        }
        WordRange subject = subject(draft, adverb);
        if (subject == null) {
            return draft;
        }
        boolean inserted = layout.isComma(adverb.first() - 1) && !layout.isComma(adverb.end());
        int end = inserted ? commaBehind(adverb.end(), content.end()) : content.end();
        WordRange before = new WordRange(subject.first(), inserted ? adverb.first() - 1 : adverb.first());
        List<WordRange> parts = List.of(before, new WordRange(adverb.end(), end));
        return CandidateAttribution.of(adverb, null, parts, draft.confidence());
    }

    /** "The letter, allegedly written by him, is lost": the end of what stands between commas. */
    private int commaBehind(int first, int end) {
        int i = first;
        while (i < end && !layout.isComma(i)) {
            i++;
        }
        return i;
    }

    private @Nullable FoundCue adverbIn(CandidateAttribution draft) {
        for (int i = Math.max(0, draft.cueFirst()); i < draft.cueEnd(); i++) {
            FoundCue adverb = document.hearsayAt(i);
            if (adverb != null) {
                return adverb;
            }
        }
        return null;
    }

    /** "He reportedly said that it sank" is his word. */
    private boolean isSaid(CandidateAttribution draft, WordRange content) {
        FoundCue cue = draft.cue();
        return cue != null
                && cue.kind() == FoundCue.Kind.VERB
                && cue.entry().takes('s')
                && layout.hasFiniteVerb(content.first(), content.end());
    }

    private @Nullable WordRange subject(CandidateAttribution draft, FoundCue adverb) {
        WordRange source = draft.source();
        if (source != null) {
            return source.end() <= adverb.first() ? source : null;
        }
        if (draft.parts().get(0).first() < adverb.first()) {
            return draft.parts().get(0);
        }
        int floor = layout.sentenceAround(adverb.head()).first();
        int end = adverb.first();
        while (end > floor && words.isTag(end - 1, "AUX")) {
            end--;
        }
        return phrases.before(end, floor);
    }
}
