package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.List;

/** "promised in a letter to the crew that wages would rise": who is spoken to belongs to no content. */
final class Addressees {

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;

    Addressees(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
    }

    /** The drafts, with contents that begin at the clause behind an addressee, and cues that end before him. */
    List<CandidateAttribution> without(List<CandidateAttribution> drafts) {
        return drafts.stream().map(this::without).toList();
    }

    private CandidateAttribution without(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        WordRange content = draft.parts().get(0);
        if (cue == null || content.first() < draft.cueEnd() || layout.regionOf(content.first()) >= 0) {
            return draft;
        }
        boolean inCue = words.is(draft.cueEnd() - 1, vocabulary.addresseeOpeners) && content.first() == draft.cueEnd();
        boolean inContent = words.is(content.first(), vocabulary.addresseeOpeners);
        int clause = inCue || inContent
                ? clauseBehind(inContent ? content.first() + 1 : content.first(), content.end())
                : -1;
        if (clause < 0) {
            return draft;
        }
        return new CandidateAttribution(
                cue,
                draft.cueFirst(),
                inCue ? Math.min(draft.cueEnd(), cue.head() + 1) : draft.cueEnd(),
                draft.source(),
                List.of(new WordRange(clause, content.end())),
                draft.confidence());
    }

    /** The complementiser behind a noun phrase; -1 where something else follows it. */
    private int clauseBehind(int first, int end) {
        int i = first;
        while (i < end && !grammar.isComplementizer(words, i) && !layout.isVerbal(i) && !words.isTag(i, "PUNCT")) {
            i++;
        }
        boolean opens = i > first && i + 2 < end && grammar.isComplementizer(words, i);
        return opens && !layout.isVerbal(i + 1) && layout.hasFiniteVerb(i + 2, end) ? i : -1;
    }
}
