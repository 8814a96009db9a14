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
    static List<Draft> resolve(List<Draft> drafts, Layout layout) {
        List<Draft> bySureness = new ArrayList<>(drafts);
        bySureness.sort(Comparator.comparingDouble(Draft::confidence).reversed());
        Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<Draft>> surer = new HashMap<>();
        for (Draft draft : bySureness) {
            for (Draft other : sharing(draft, surer)) {
                boolean same = Likeness.of(draft, other).share() >= HALF;
                if (same && !dropped.contains(other) && isSameLevel(draft, other, layout)) {
                    dropped.add(draft);
                    break;
                }
            }
            words(draft)
                    .forEach(word ->
                            surer.computeIfAbsent(word, w -> new ArrayList<>()).add(draft));
        }
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!dropped.contains(draft)) {
                kept.add(draft);
            }
        }
        Map<Stretch, List<Integer>> whole = new HashMap<>();
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
    private static Set<Draft> sharing(Draft draft, Map<Integer, List<Draft>> byWord) {
        Set<Draft> sharing = new LinkedHashSet<>();
        words(draft).forEach(word -> sharing.addAll(byWord.getOrDefault(word, List.of())));
        return sharing;
    }

    private static IntStream words(Draft draft) {
        return draft.parts().stream().flatMapToInt(part -> IntStream.range(part.first(), part.end()));
    }

    /** Whether neither is reported within the other. */
    private static boolean isSameLevel(Draft a, Draft b, Layout layout) {
        return a.cueFirst() < 0
                || b.cueFirst() < 0
                || (layout.regionOf(a.cueFirst()) == layout.regionOf(b.cueFirst())
                        && !holdsCue(a, b)
                        && !holdsCue(b, a));
    }

    private static boolean holdsCue(Draft outer, Draft inner) {
        return outer.parts().stream()
                .anyMatch(part -> part.first() <= inner.cueFirst() && inner.cueEnd() <= part.end());
    }

    /** A piece that is the whole content of another draft is not a further piece of this one. */
    private static Draft withoutOthers(Draft draft, List<Draft> all, Map<Stretch, List<Integer>> whole, Layout layout) {
        if (draft.parts().size() < 2) {
            return draft;
        }
        List<Stretch> own = new ArrayList<>(draft.parts());
        Set<Integer> others = new TreeSet<>();
        draft.parts().forEach(part -> others.addAll(whole.getOrDefault(part, List.of())));
        for (int i : others) {
            Draft other = all.get(i);
            if (own.size() > 1 && isSameLevel(draft, other, layout)) {
                own.removeIf(part -> other.parts().contains(part));
            }
        }
        return own.isEmpty() ? draft : draft.withParts(own);
    }
}
