package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Draft> dropped = new ArrayList<>();
        for (int i = 0; i < bySureness.size(); i++) {
            for (int k = 0; k < i; k++) {
                boolean same = Likeness.of(bySureness.get(i), bySureness.get(k)).share() >= HALF;
                if (same
                        && !dropped.contains(bySureness.get(k))
                        && isSameLevel(bySureness.get(i), bySureness.get(k), layout)) {
                    dropped.add(bySureness.get(i));
                    break;
                }
            }
        }
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!dropped.contains(draft)) {
                kept.add(draft);
            }
        }
        return kept.stream().map(draft -> withoutOthers(draft, kept, layout)).toList();
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
    private static Draft withoutOthers(Draft draft, List<Draft> all, Layout layout) {
        if (draft.parts().size() < 2) {
            return draft;
        }
        List<Stretch> own = new ArrayList<>(draft.parts());
        for (Draft other : all) {
            boolean whole = !other.equals(draft) && other.parts().size() == 1 && isSameLevel(draft, other, layout);
            if (whole && own.size() > 1) {
                own.removeIf(part -> other.parts().contains(part));
            }
        }
        return own.isEmpty() ? draft : draft.withParts(own);
    }
}
