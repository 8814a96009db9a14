package io.github.hearsay.io.html;

import io.github.hearsay.text.Span;
import java.util.List;

/**
 * One claim, as a report tells it.
 *
 * @param number counted from 1
 * @param predicates the predicate's words with their lemma, one at most
 * @param sources numbers of the quotations around the claim, outermost first
 */
record Claimed(
        int number,
        Span span,
        String factuality,
        String authorFactuality,
        String claimant,
        String claimantKind,
        String tense,
        List<String> flags,
        Scores scores,
        List<Phrase> predicates,
        List<Phrase> arguments,
        List<Phrase> cues,
        List<Integer> sources) {

    /** What the engine computed beside the categories. */
    record Scores(double factuality, double checkWorthiness, double confidence) {}

    /** Words that play a part in the claim. */
    record Phrase(Span span, String role) {}

    /** With another number, within quotations that have other numbers. */
    Claimed with(int otherNumber, List<Integer> otherSources) {
        return new Claimed(
                otherNumber,
                span,
                factuality,
                authorFactuality,
                claimant,
                claimantKind,
                tense,
                flags,
                scores,
                predicates,
                arguments,
                cues,
                otherSources);
    }

    boolean isOfAuthor() {
        return claimant.isEmpty() || claimant.equals("AUTHOR");
    }
}
