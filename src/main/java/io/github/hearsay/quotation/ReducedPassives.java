package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;

/**
 * "Mayor accused of fraud", "Minister told to resign", "Twelve feared dead", "Roe, asked if she would go, said no": verbs
 * that need an object and have none behind them have it in front, without an auxiliary.
 */
final class ReducedPassives {

    private final QuotedWords layout;
    private final Words words;
    private final Grammar grammar;

    ReducedPassives(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        grammar = layout.vocabulary.grammar;
    }

    /** Whether who stands before a cue is whom it is said of or to. */
    boolean isOf(WordRange source, FoundCue cue, CandidateAttribution draft) {
        int verb = cue.head();
        int next = verb + 1;
        if (!grammar.isPastForm(words, verb)
                || words.isTag(verb - 1, "AUX")
                || next >= words.size()
                || words.sentenceOf(next) != words.sentenceOf(verb)
                || hasObjectBefore(source, verb)) {
            return false;
        }
        String lemma = words.lemma(verb);
        boolean infinitive = grammar.isInfinitiveMarker(words, next)
                && (words.isTag(next + 1, "VERB") || words.isTag(next + 1, "AUX"));
        boolean described = words.is(next, layout.vocabulary.states) || grammar.isPast(words, next);
        return (layout.vocabulary.rumouring.contains(lemma) && infinitive && isInClause(verb))
                || (layout.vocabulary.aiming.contains(lemma) && (infinitive || isPreposition(next)))
                || (layout.vocabulary.directing.contains(lemma) && infinitive)
                || (layout.vocabulary.presuming.contains(lemma) && described && !layout.isNoun(next + 1))
                || (layout.vocabulary.addressing.contains(lemma) && isInserted(draft, verb));
    }

    /** "A man believed to be the owner was found": the sentence has another verb. */
    private boolean isInClause(int verb) {
        return layout.hasFiniteVerb(verb + 2, words.endOf(words.sentenceOf(verb)));
    }

    /** "the storm that the board blamed for it": its noun stands outside of the source; a pronoun has its verb with it. */
    private boolean hasObjectBefore(WordRange source, int verb) {
        int noun = "acl:relcl".equals(words.relation(verb)) ? words.head(verb) : source.first();
        return noun < source.first() || noun >= source.end() || words.is(source.first(), layout.vocabulary.pronouns);
    }

    private boolean isPreposition(int i) {
        boolean opens = words.isTag(i, "ADP") || words.isTag(i, "SCONJ");
        return opens && !grammar.isComplementizer(words, i);
    }

    /** Between commas, before the verb of the sentence. */
    private boolean isInserted(CandidateAttribution draft, int verb) {
        int end = draft.parts().get(draft.parts().size() - 1).end();
        return layout.isComma(verb - 1) && end > verb && layout.isComma(end) && layout.isFiniteVerb(end + 1);
    }
}
