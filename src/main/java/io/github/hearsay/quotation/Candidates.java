package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cue may attribute: the best few answers of the tagger, that of the rules, and the one's content with the other's source. */
record Candidates(
        TaggedCue cue, List<Candidate> drafts, @Nullable Draft byRule, double nothing) {

    /** Less likely than what the tagger finds. */
    static final double UNSEEN = -9;

    /** The one answer of the rules where no model was asked. */
    static Candidates byRule(FoundCue cue, Draft draft) {
        TaggedCue tagged = new TaggedCue(cue, draft.confidence());
        return new Candidates(tagged, List.of(new Candidate(draft, 0, 0)), draft, UNSEEN);
    }

    /**
     * Collects them without repetition.
     *
     * @param nothing natural logarithm of the tagger's probability that the cue attributes nothing
     */
    static Candidates of(TaggedCue cue, List<Candidate> tagged, @Nullable Draft byRule, double nothing, Layout layout) {
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : tagged) {
            Draft draft = candidate.draft();
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
        return new Candidates(cue, all, byRule, nothing);
    }

    private static void add(List<Candidate> all, Draft draft, double logProbability) {
        boolean isNew = all.stream().noneMatch(c -> isSame(c.draft(), draft));
        if (isNew && isConsistent(draft)) {
            all.add(new Candidate(draft, logProbability, all.size()));
        }
    }

    static boolean isSame(Draft a, Draft b) {
        return a.parts().equals(b.parts()) && java.util.Objects.equals(a.source(), b.source());
    }

    /** Whether the source stands outside of the content. */
    private static boolean isConsistent(Draft draft) {
        Stretch source = draft.source();
        return source == null
                || draft.parts().stream().noneMatch(part -> part.first() < source.end() && source.first() < part.end());
    }

    /** Without the punctuation of the sentence around it; that inside of quotation marks belongs to the content. */
    private static Stretch trimmed(Stretch part, Layout layout) {
        int end = part.end();
        while (end - 1 > part.first()
                && layout.regionOf(end - 1) < 0
                && (layout.isComma(end - 1) || layout.isStop(end - 1))) {
            end--;
        }
        return new Stretch(part.first(), end);
    }

    /** Where a quotation mark opens in it and none closes, a content goes on to the end of the sentence, or to cue or source. */
    private static Stretch toEndOfUnclosed(Stretch part, Draft draft, Layout layout) {
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
        return new Stretch(part.first(), Math.max(part.end(), end));
    }
}
