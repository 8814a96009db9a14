package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cue may attribute: the best few answers of the tagger, that of the rules, and the one's content with the other's source. */
record Proposal(
        TaggedCue cue,
        List<ScoredCandidate> drafts,
        @Nullable CandidateAttribution byRule,
        double nothing,
        @Nullable EncodedCue encoded) {

    /** Less likely than what the tagger finds. */
    static final double UNSEEN = -9;

    /** The one answer of the rules where no model was asked. */
    static Proposal byRule(FoundCue cue, CandidateAttribution draft) {
        TaggedCue tagged = new TaggedCue(cue, draft.confidence());
        return new Proposal(tagged, List.of(new ScoredCandidate(draft, 0, 0)), draft, UNSEEN, null);
    }

    /**
     * Collects them without repetition.
     *
     * @param nothing natural logarithm of the tagger's probability that the cue attributes nothing
     */
    static Proposal of(
            TaggedCue cue,
            List<ScoredCandidate> tagged,
            @Nullable CandidateAttribution byRule,
            double nothing,
            QuotedWords layout) {
        List<ScoredCandidate> all = new ArrayList<>();
        for (ScoredCandidate candidate : tagged) {
            CandidateAttribution draft = candidate.draft();
            add(
                    all,
                    draft.withParts(draft.parts().stream()
                            .map(part -> toEndOfUnclosed(trimmed(part, layout), draft, layout))
                            .toList()),
                    candidate.logProbability());
        }
        if (byRule != null) {
            if (!all.isEmpty()) {
                add(all, all.get(0).draft().withSource(byRule.source()), UNSEEN);
            }
            add(all, byRule, UNSEEN);
        }
        return new Proposal(cue, all, byRule, nothing, null);
    }

    /** This, with what an encoder says of the cue and proposes beside, and the best content of each with the source of the other. */
    Proposal with(EncodedCue another, List<CandidateAttribution> more) {
        List<ScoredCandidate> all = new ArrayList<>(drafts);
        more.forEach(draft -> add(all, draft, UNSEEN));
        if (!drafts.isEmpty() && !more.isEmpty()) {
            CandidateAttribution own = drafts.get(0).draft();
            add(all, own.withSource(more.get(0).source()), UNSEEN);
            add(all, more.get(0).withSource(own.source()), UNSEEN);
        }
        return new Proposal(cue, all, byRule, nothing, another);
    }

    private static void add(List<ScoredCandidate> all, CandidateAttribution draft, double logProbability) {
        boolean isNew = all.stream().noneMatch(c -> isSame(c.draft(), draft));
        if (isNew && isConsistent(draft)) {
            all.add(new ScoredCandidate(draft, logProbability, all.size()));
        }
    }

    static boolean isSame(CandidateAttribution a, CandidateAttribution b) {
        return a.parts().equals(b.parts()) && java.util.Objects.equals(a.source(), b.source());
    }

    /** Whether the source stands outside of the content. */
    private static boolean isConsistent(CandidateAttribution draft) {
        WordRange source = draft.source();
        return source == null
                || draft.parts().stream().noneMatch(part -> part.first() < source.end() && source.first() < part.end());
    }

    /** Without the punctuation of the sentence around it; that inside of quotation marks belongs to the content. */
    static WordRange trimmed(WordRange part, QuotedWords layout) {
        int end = part.end();
        while (end - 1 > part.first()
                && layout.regionOf(end - 1) < 0
                && (layout.isComma(end - 1) || layout.isStop(end - 1) || layout.words.isTag(end - 1, "CCONJ"))) {
            end--;
        }
        return new WordRange(part.first(), end);
    }

    /** Where a quotation mark opens in it and none closes, a content goes on to the end of the sentence, or to cue or source. */
    private static WordRange toEndOfUnclosed(WordRange part, CandidateAttribution draft, QuotedWords layout) {
        int region = layout.regionOf(part.end() - 1);
        if (region < 0
                || layout.regions.get(region).closed()
                || layout.wordsOf(region).first() < part.first()) {
            return part;
        }
        int sentence = layout.words.sentenceOf(part.end() - 1);
        int end = Math.min(layout.wordsOf(region).end(), layout.words.endOf(sentence));
        if (draft.cueFirst() >= part.end()) {
            end = Math.min(end, draft.cueFirst());
        }
        if (draft.source() != null && draft.source().first() >= part.end()) {
            end = Math.min(end, draft.source().first());
        }
        return new WordRange(part.first(), Math.max(part.end(), end));
    }
}
