package io.github.hearsay.quotation;

import java.util.List;
import java.util.Objects;

/**
 * How alike two attributions are.
 *
 * @param share words of both contents by words of either
 * @param sameContent whether the contents are the same
 * @param sources whether the sources overlap or both are missing
 * @param sameSource whether the sources are the same
 */
record AttributionOverlap(double share, boolean sameContent, boolean sources, boolean sameSource) {

    private static final double HALF = 0.5;

    static AttributionOverlap of(CandidateAttribution a, CandidateAttribution b) {
        WordRange one = a.source();
        WordRange other = b.source();
        boolean sources = one == null ? other == null : other != null && shared(one, other) > 0;
        int shared = 0;
        // By index: this runs for each pair of candidates, and iterators were most of what it allocated.
        for (int i = 0; i < a.parts().size(); i++) {
            for (int k = 0; k < b.parts().size(); k++) {
                shared += shared(a.parts().get(i), b.parts().get(k));
            }
        }
        double share = (double) shared / Math.max(1, length(a.parts()) + length(b.parts()) - shared);
        return new AttributionOverlap(
                share, a.parts().equals(b.parts()), sources, Objects.equals(a.source(), b.source()));
    }

    /** Whether the contents match and so do the sources. */
    boolean isMatch() {
        return share >= HALF && sources;
    }

    /** From 0, where the contents do not match, to 4, where content and source are the same. */
    int grade() {
        if (share < HALF) {
            return 0;
        }
        return !sources ? 1 : !sameContent ? 2 : !sameSource ? 3 : 4;
    }

    /** What it is worth to have the one where the other is right. */
    double worth() {
        return (isMatch() ? 1 : 0) + (sameContent ? 1 : 0) + (sameSource ? HALF : 0);
    }

    private static int shared(WordRange a, WordRange b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.first(), b.first()));
    }

    private static int length(List<WordRange> parts) {
        int length = 0;
        for (int i = 0; i < parts.size(); i++) {
            length += parts.get(i).end() - parts.get(i).first();
        }
        return length;
    }
}
