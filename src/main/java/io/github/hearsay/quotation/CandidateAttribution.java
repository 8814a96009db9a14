package io.github.hearsay.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in words, before it becomes spans.
 *
 * @param cueFirst index of the first word of the cue, -1 where there is none
 * @param cueEnd index behind its last word
 * @param confidence probability that it is right
 */
record CandidateAttribution(
        @Nullable FoundCue cue,
        int cueFirst,
        int cueEnd,
        @Nullable WordRange source,
        List<WordRange> parts,
        double confidence) {

    static CandidateAttribution of(FoundCue cue, @Nullable WordRange source, List<WordRange> parts, double confidence) {
        return new CandidateAttribution(cue, cue.first(), cue.end(), source, parts, confidence);
    }

    CandidateAttribution withParts(List<WordRange> more) {
        return new CandidateAttribution(cue, cueFirst, cueEnd, source, more, confidence);
    }

    CandidateAttribution withSource(@Nullable WordRange other) {
        return new CandidateAttribution(cue, cueFirst, cueEnd, other, parts, confidence);
    }

    CandidateAttribution withConfidence(double probability) {
        return new CandidateAttribution(cue, cueFirst, cueEnd, source, parts, probability);
    }
}
