package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses behind a content that tell whose it is: "…?" Roe asked. / The yard has been sold, its owner said. Where rules see
 * one, no other cue takes the quoted words in front of it or the clause itself, whatever the models say.
 */
final class ClosingClauses {

    /** What is right, on training data, of quoted words in front of such a clause that the models leave alone. */
    private static final double QUOTED = 0.7;

    /** The same of unquoted ones that another cue had; of those that no cue had, 5 of 11 are right on development data. */
    private static final double REPORTED = 0.55;

    private static final int LONGEST = 12;

    private final QuotedWords layout;
    private final Words words;
    private final NounPhrases phrases;

    ClosingClauses(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        phrases = new NounPhrases(layout);
    }

    /** The content and the words of cue and source behind it. */
    private record Closing(CandidateAttribution draft, WordRange content, WordRange clause) {}

    /**
     * What was chosen, with what these clauses decide.
     *
     * @param cues by the lexicon
     * @param byRule what the rules find, an answer a cue
     */
    List<CandidateAttribution> settle(List<CandidateAttribution> chosen, List<FoundCue> cues, List<Proposal> byRule) {
        List<CandidateAttribution> settled = chosen;
        for (FoundCue cue : cues) {
            Closing closing = tells(cue) && cue.entry().takes('q') ? behindRegion(cue) : null;
            settled = closing == null ? settled : ofQuoted(settled, closing);
        }
        for (FoundCue cue : cues) {
            Closing closing = tells(cue) && cue.passive() ? impersonal(cue) : null;
            settled = closing == null ? settled : ofReported(settled, closing);
        }
        for (Proposal candidates : byRule) {
            CandidateAttribution draft = candidates.drafts().get(0).draft();
            FoundCue cue = draft.cue();
            Closing closing = cue != null && tells(cue) ? behindComma(draft, cue) : null;
            settled = closing == null ? settled : ofReported(settled, closing);
        }
        return settled;
    }

    private static boolean tells(FoundCue cue) {
        return cue.kind() == FoundCue.Kind.VERB && cue.entry().act() != Act.INTENTION;
    }

    /** A clause of nothing but cue and source, between a region and a stop or comma; a full stop may stand between the two. */
    private @Nullable Closing behindRegion(FoundCue cue) {
        int level = layout.regionOf(cue.head());
        int first = cue.first();
        while (first > 0
                && cue.first() - first < LONGEST
                && layout.regionOf(first - 1) == level
                && words.paragraphOf(first - 1) == words.paragraphOf(cue.first())) {
            first--;
        }
        int region = layout.regionOf(first - 1);
        if (region < 0 || region == level || words.paragraphOf(first - 1) != words.paragraphOf(first)) {
            return null;
        }
        WordRange source = first == cue.first()
                ? phrases.after(cue.end(), words.size(), false)
                : phrases.before(cue.first(), first);
        boolean whole = source != null && (source.first() == first || first == cue.first());
        int end = source == null ? cue.end() : Math.max(source.end(), cue.end());
        if (source == null || !whole || !(isEnd(end, first) || layout.isComma(end))) {
            return null;
        }
        WordRange content = layout.wordsOf(region);
        CandidateAttribution draft = CandidateAttribution.of(cue, source, List.of(content), QUOTED);
        return new Closing(draft, content, new WordRange(first, end));
    }

    private boolean isEnd(int i, int first) {
        return i >= words.size() || layout.isStop(i) || words.sentenceOf(i) != words.sentenceOf(first);
    }

    private @Nullable Closing behindComma(CandidateAttribution draft, FoundCue cue) {
        WordRange source = draft.source();
        WordRange content = draft.parts().get(0);
        if (source == null || draft.parts().size() > 1 || layout.regionOf(content.first()) >= 0 || isRelative(source)) {
            return null;
        }
        WordRange clause = new WordRange(Math.min(source.first(), cue.first()), Math.max(source.end(), cue.end()));
        boolean whole = clause.first() == content.end() + 1
                && layout.isComma(content.end())
                && isEnd(clause.end(), clause.first())
                && content.first() == layout.sentenceAround(cue.head()).first();
        return whole && layout.hasFiniteVerb(content.first(), content.end())
                ? new Closing(draft, content, clause)
                : null;
    }

    /** "…, a claim the army denied": two noun phrases. */
    private boolean isRelative(WordRange source) {
        for (int i = source.first() + 1; i < source.end(); i++) {
            if (words.isTag(i, "DET") && layout.isNoun(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "The firm knew of the leak, it was claimed." */
    private @Nullable Closing impersonal(FoundCue cue) {
        int subject = cue.first() - 1;
        WordRange sentence = layout.sentenceAround(cue.head());
        int end = subject - 1;
        boolean whole = words.is(subject, layout.vocabulary.expletives)
                && layout.isComma(end)
                && isEnd(cue.end(), subject)
                && end > sentence.first()
                && layout.regionOf(sentence.first()) < 0
                && layout.hasFiniteVerb(sentence.first(), end);
        if (!whole) {
            return null;
        }
        WordRange content = new WordRange(sentence.first(), end);
        CandidateAttribution draft = CandidateAttribution.of(cue, null, List.of(content), REPORTED);
        return new Closing(draft, content, new WordRange(subject, cue.end()));
    }

    private static boolean isSameCue(CandidateAttribution draft, Closing closing) {
        FoundCue cue = closing.draft().cue();
        return cue != null && draft.cueFirst() <= cue.head() && cue.head() < draft.cueEnd();
    }

    /** No other cue outside of the region has it; who says so in the clause has. */
    private List<CandidateAttribution> ofQuoted(List<CandidateAttribution> chosen, Closing closing) {
        List<CandidateAttribution> settled = new ArrayList<>();
        boolean known = false;
        for (CandidateAttribution draft : chosen) {
            boolean same = isSameCue(draft, closing);
            known |= same;
            boolean inside = layout.regionOf(draft.cueFirst())
                    == layout.regionOf(closing.content().first());
            if (same || inside) {
                settled.add(draft);
                continue;
            }
            List<WordRange> parts = new ArrayList<>(draft.parts());
            parts.removeIf(part -> part.equals(closing.content()));
            if (!parts.isEmpty()) {
                settled.add(parts.size() < draft.parts().size() ? draft.withParts(parts) : draft);
            }
        }
        if (!known) {
            settled.add(closing.draft().withParts(List.of(closing.content())).withConfidence(QUOTED));
        }
        return settled;
    }

    /** No content of another cue in the sentence runs into the clause, whose own cue has its content. */
    private static List<CandidateAttribution> ofReported(List<CandidateAttribution> chosen, Closing closing) {
        List<CandidateAttribution> settled = new ArrayList<>();
        boolean cut = false;
        boolean known = false;
        for (CandidateAttribution draft : chosen) {
            boolean inside = closing.content().first() <= draft.cueFirst()
                    && draft.cueEnd() <= closing.content().end();
            boolean runsOn = inside
                    && draft.parts().stream()
                            .anyMatch(part -> part.first() < closing.clause().end()
                                    && closing.clause().first() < part.end());
            cut |= runsOn;
            known |= isSameCue(draft, closing)
                    && draft.parts().get(0).end() <= closing.clause().first();
            if (!runsOn) {
                settled.add(draft);
            }
        }
        if (!cut && known) {
            return chosen;
        }
        settled.removeIf(draft -> isSameCue(draft, closing));
        settled.add(closing.draft().withConfidence(REPORTED));
        return settled;
    }
}
