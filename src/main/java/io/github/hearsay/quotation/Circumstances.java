package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When, where and how something was said, which is neither what was said nor who said it. */
final class Circumstances {

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;

    Circumstances(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
    }

    /** The drafts that are said, with more content than a circumstance and sources that hold none. */
    List<CandidateAttribution> without(List<CandidateAttribution> drafts) {
        return drafts.stream()
                .filter(draft -> !isAllOf(draft))
                .map(draft -> draft.withSource(source(draft)))
                .toList();
    }

    /** "agreed on Monday", "testified for three hours", "answered in writing", "complained loudly", "told the truth". */
    private boolean isAllOf(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        if (draft.parts().size() > 1 || draft.cue() == null || layout.regionOf(content.first()) >= 0) {
            return false;
        }
        int last = content.end() - 1;
        boolean alone = content.first() == last;
        if (last <= content.first() + 1 && content.first() == draft.cueEnd() && words.is(last, vocabulary.toldItself)) {
            return true;
        }
        boolean behind = words.isTag(content.first(), "ADP")
                || words.isTag(content.first() - 1, "ADP")
                || words.is(last, vocabulary.times);
        if (alone && words.isTag(last, "ADV") && content.first() >= draft.cueEnd()) {
            return words.endsWith(last, vocabulary.mannerEndings);
        }
        return behind
                && content.first() >= draft.cueEnd()
                && (isTime(last) || (last <= content.first() + 1 && words.is(last, vocabulary.manners)))
                && !hasOther(content.first(), last);
    }

    private boolean hasOther(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean fits = isTime(i)
                    || words.isTag(i, "NUM")
                    || words.isTag(i, "DET")
                    || words.isTag(i, "ADJ")
                    || words.isTag(i, "ADP")
                    || words.isTag(i, "ADV");
            if (!fits) {
                return true;
            }
        }
        return false;
    }

    private boolean isTime(int i) {
        return words.is(i, vocabulary.times) || words.is(i, vocabulary.timeNouns);
    }

    private @Nullable WordRange source(CandidateAttribution draft) {
        WordRange source = draft.source();
        if (source == null || isExpletive(draft, source)) {
            return null;
        }
        return source.end() <= draft.cueFirst() ? withoutOpening(source) : source;
    }

    /** "It was reported that". */
    private boolean isExpletive(CandidateAttribution draft, WordRange source) {
        FoundCue cue = draft.cue();
        return cue != null
                && cue.passive()
                && source.end() - source.first() == 1
                && words.is(source.first(), vocabulary.expletives)
                && vocabulary.grammar.isComplementizer(
                        words, draft.parts().get(0).first());
    }

    private boolean opensClause(int i) {
        return words.firstOf(words.sentenceOf(i)) == i || words.isTag(i - 1, "PUNCT") || words.isTag(i - 1, "CCONJ");
    }

    /** "On Monday Nadia Roe said", "Last week police said", "In Tarn the mayor said". */
    private WordRange withoutOpening(WordRange source) {
        int first = source.first();
        boolean behindPreposition = words.isTag(first - 1, "ADP") && opensClause(first - 1);
        boolean opens = opensClause(first);
        boolean opening = behindPreposition || (opens && (words.isTag(first, "ADP") || words.isTag(first, "ADV")));
        boolean bare = isTime(first) && opens;
        if (!opening && !bare) {
            return source;
        }
        int begin = first;
        for (int k = first + 1; k < source.end(); k++) {
            boolean named = words.isTag(k, "PROPN") || words.isTag(k, "DET") || words.isTag(k, "PRON");
            boolean noun = layout.isNoun(k) && (opening || k - 1 > first);
            boolean behindTime = isTime(k - 1) && (named || noun);
            boolean behindYear = behindPreposition && words.isTag(k - 1, "NUM") && named;
            boolean anew = opening && words.isTag(k, "DET") && layout.isNoun(k - 1);
            if (!isTime(k) && (anew || behindTime || behindYear)) {
                begin = k;
            }
        }
        return new WordRange(begin, source.end());
    }
}
