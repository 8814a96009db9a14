package io.github.hearsay.quotation;

import org.jspecify.annotations.Nullable;

/**
 * One answer from that of the model and that of the rules. The model decides, but quotation marks must be exact, a source
 * that only the rules see is better than none, and so is an attribution of which the rules are sure.
 */
final class Agreement {

    private static final double SURE = 0.75;

    private Agreement() {}

    static @Nullable Draft of(@Nullable Draft found, @Nullable Draft byRule, Layout layout) {
        if (found == null) {
            return byRule != null && byRule.confidence() >= SURE ? byRule : null;
        }
        Draft learned = found.withParts(
                found.parts().stream().map(part -> trimmed(part, layout)).toList());
        if (byRule == null) {
            return learned;
        }
        Draft quoted = isQuoted(byRule, layout) ? learned.withParts(byRule.parts()) : learned;
        Draft sourced = quoted.withSource(byRule.source());
        return quoted.source() == null && isConsistent(sourced) ? sourced : quoted;
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

    /** Whether the content is made of whole quoted regions. */
    private static boolean isQuoted(Draft draft, Layout layout) {
        int own = layout.regionOf(draft.cueFirst());
        for (Stretch part : draft.parts()) {
            int region = layout.regionOf(part.first());
            if (region < 0 || region == own || !layout.wordsOf(region).equals(part)) {
                return false;
            }
        }
        return true;
    }
}
