package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Settles what two attributions claim: the surer one keeps a content that both have, and a quoted region that stands alone
 * in one of them and beside others in the other.
 */
final class Conflicts {

    private static final double HALF = 0.5;

    private Conflicts() {}

    /** The drafts without what others have with better reason, in their order. */
    static List<CandidateAttribution> resolve(List<CandidateAttribution> drafts, QuotedWords layout) {
        List<CandidateAttribution> bySureness = new ArrayList<>(drafts);
        bySureness.sort(
                Comparator.comparingDouble(CandidateAttribution::confidence).reversed());
        Set<CandidateAttribution> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<CandidateAttribution>> surer = new HashMap<>();
        for (CandidateAttribution draft : bySureness) {
            for (CandidateAttribution other : sharing(draft, surer)) {
                boolean same = AttributionOverlap.of(draft, other).share() >= HALF;
                if (same && !dropped.contains(other) && isSameLevel(draft, other, layout)) {
                    dropped.add(draft);
                    break;
                }
            }
            words(draft)
                    .forEach(word ->
                            surer.computeIfAbsent(word, w -> new ArrayList<>()).add(draft));
        }
        List<CandidateAttribution> kept = new ArrayList<>();
        for (CandidateAttribution draft : drafts) {
            if (!dropped.contains(draft)) {
                kept.add(draft);
            }
        }
        Map<WordRange, List<Integer>> whole = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).parts().size() == 1) {
                whole.computeIfAbsent(kept.get(i).parts().get(0), part -> new ArrayList<>())
                        .add(i);
            }
        }
        return kept.stream()
                .map(draft -> withoutOthers(draft, kept, whole, layout))
                .toList();
    }

    /** Those drafts that share a word of the content. */
    private static Set<CandidateAttribution> sharing(
            CandidateAttribution draft, Map<Integer, List<CandidateAttribution>> byWord) {
        Set<CandidateAttribution> sharing = new LinkedHashSet<>();
        words(draft).forEach(word -> sharing.addAll(byWord.getOrDefault(word, List.of())));
        return sharing;
    }

    private static IntStream words(CandidateAttribution draft) {
        return draft.parts().stream().flatMapToInt(part -> IntStream.range(part.first(), part.end()));
    }

    /** Whether neither is reported within the other. */
    private static boolean isSameLevel(CandidateAttribution a, CandidateAttribution b, QuotedWords layout) {
        return a.cueFirst() < 0
                || b.cueFirst() < 0
                || (layout.regionOf(a.cueFirst()) == layout.regionOf(b.cueFirst())
                        && !holdsCue(a, b)
                        && !holdsCue(b, a));
    }

    private static boolean holdsCue(CandidateAttribution outer, CandidateAttribution inner) {
        return outer.parts().stream()
                .anyMatch(part -> part.first() <= inner.cueFirst() && inner.cueEnd() <= part.end());
    }

    /** A piece that is the whole content of another draft is not a further piece of this one. */
    private static CandidateAttribution withoutOthers(
            CandidateAttribution draft,
            List<CandidateAttribution> all,
            Map<WordRange, List<Integer>> whole,
            QuotedWords layout) {
        if (draft.parts().size() < 2) {
            return draft;
        }
        List<WordRange> own = new ArrayList<>(draft.parts());
        Set<Integer> others = new TreeSet<>();
        draft.parts().forEach(part -> others.addAll(whole.getOrDefault(part, List.of())));
        for (int i : others) {
            CandidateAttribution other = all.get(i);
            if (own.size() > 1 && isSameLevel(draft, other, layout)) {
                own.removeIf(part -> other.parts().contains(part));
            }
        }
        return own.isEmpty() ? draft : draft.withParts(own);
    }
}
