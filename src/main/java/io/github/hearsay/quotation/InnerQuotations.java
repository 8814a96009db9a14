package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Direct quotations inside of direct ones: "Lund said, 'I never took a coin,'" Roe recalled. */
final class InnerQuotations {

    /** Our judgement, not measured: the corpora leave them out. */
    private static final double CONFIDENCE = 0.8;

    private static final String OPENING = "'‘“\"«‹";
    private static final String CLOSING = "'’”\"»›";
    private static final int LONGEST_ADDRESSEE = 3;

    private final QuotedWords layout;
    private final Words words;
    private final NounPhrases phrases;

    InnerQuotations(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        phrases = new NounPhrases(layout);
    }

    /** One at most for each cue that stands inside of a region; none for a cue that a draft has. */
    List<CandidateAttribution> find(List<FoundCue> cues, List<CandidateAttribution> drafts) {
        BitSet known = new BitSet();
        for (CandidateAttribution draft : drafts) {
            if (draft.cueFirst() >= 0 && isMarked(draft.parts().get(0))) {
                known.set(draft.cueFirst(), draft.cueEnd());
            }
        }
        List<CandidateAttribution> found = new ArrayList<>();
        for (FoundCue cue : cues) {
            int region = layout.regionOf(cue.head());
            if (region >= 0
                    && !known.get(cue.head())
                    && cue.kind() == FoundCue.Kind.VERB
                    && cue.entry().takes('q')) {
                WordRange limits = layout.insideOf(region);
                CandidateAttribution behind = behind(cue, limits);
                CandidateAttribution draft = behind == null ? before(cue, limits) : behind;
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    /** Whether a stretch is a quotation by its marks. */
    boolean isMarked(WordRange stretch) {
        int last = stretch.end() - 1;
        return last > stretch.first()
                && OPENING.indexOf(mark(stretch.first())) >= 0
                && CLOSING.indexOf(mark(last)) >= 0;
    }

    private @Nullable CandidateAttribution behind(FoundCue cue, WordRange limits) {
        WordRange source = phrases.before(cue.first(), limits.first());
        int k = cue.end();
        while (k < limits.end() && k - cue.end() < LONGEST_ADDRESSEE && isAddressee(k)) {
            k++;
        }
        boolean announced = layout.isComma(k) || words.mark(k) == ':';
        WordRange content = announced && source != null ? opened(k + 1, limits) : null;
        return content == null ? null : CandidateAttribution.of(cue, source, List.of(content), CONFIDENCE);
    }

    private boolean isAddressee(int k) {
        return layout.isNoun(k) || words.isTag(k, "PRON") || words.isTag(k, "DET") || words.isTag(k, "ADJ");
    }

    private @Nullable CandidateAttribution before(FoundCue cue, WordRange limits) {
        WordRange source = phrases.before(cue.first(), limits.first());
        if (source == null || CLOSING.indexOf(mark(source.first() - 1)) < 0) {
            return null;
        }
        for (int open = source.first() - 2; open >= limits.first(); open--) {
            WordRange content = OPENING.indexOf(mark(open)) >= 0 ? opened(open, limits) : null;
            if (content != null) {
                return content.end() == source.first()
                        ? CandidateAttribution.of(cue, source, List.of(content), CONFIDENCE)
                        : null;
            }
        }
        return null;
    }

    /** From an opening mark to the first closing one behind a comma or the end of a sentence; null where there is none. */
    private @Nullable WordRange opened(int open, WordRange limits) {
        if (open >= limits.end() || OPENING.indexOf(mark(open)) < 0) {
            return null;
        }
        for (int k = open + 2; k < limits.end(); k++) {
            if (CLOSING.indexOf(mark(k)) >= 0 && (layout.isComma(k - 1) || layout.isStop(k - 1))) {
                return new WordRange(open, k + 1);
            }
        }
        return null;
    }

    /** A mark, or a character that is in none of the sets. */
    private char mark(int i) {
        char mark = words.mark(i);
        return mark == 0 ? ' ' : mark;
    }
}
