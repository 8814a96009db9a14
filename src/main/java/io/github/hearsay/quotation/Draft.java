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
record Draft(
        @Nullable FoundCue cue,
        int cueFirst,
        int cueEnd,
        @Nullable Stretch source,
        List<Stretch> parts,
        double confidence) {

    static Draft of(FoundCue cue, @Nullable Stretch source, List<Stretch> parts, double confidence) {
        return new Draft(cue, cue.first(), cue.end(), source, parts, confidence);
    }

    Draft withParts(List<Stretch> more) {
        return new Draft(cue, cueFirst, cueEnd, source, more, confidence);
    }

    Draft withSource(@Nullable Stretch other) {
        return new Draft(cue, cueFirst, cueEnd, other, parts, confidence);
    }

    Draft withConfidence(double probability) {
        return new Draft(cue, cueFirst, cueEnd, source, parts, probability);
    }
}
