package io.github.hearsay.io.html;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a text at every begin and end of its markings, which may cross, into runs with the same markings throughout. The
 * cost grows with the number of markings and not with how many of them lie over one another.
 */
final class Runs {

    /** What a marking is; in the order in which elements nest. */
    enum Layer {
        PARAGRAPH,
        ZONE,
        QUOTATION,
        CLAIM,
        NAME,
        SOURCE,
        CUE,
        DOUBT
    }

    /**
     * A marked stretch of the text.
     *
     * @param number position in the list from which the marking was made
     */
    record Marking(Layer layer, Span span, int number) {}

    /** Is shown the runs from left to right, those without any marking too. */
    @FunctionalInterface
    interface Visitor {
        void run(Span run, ActiveMarkings active);
    }

    private final List<Marking> byBegin;
    private final List<Integer> byEnd = new ArrayList<>();

    Runs(List<Marking> markings) {
        byBegin = new ArrayList<>(markings);
        byBegin.sort(Comparator.comparing(Marking::span)
                .thenComparing(Marking::layer)
                .thenComparingInt(Marking::number));
        for (int i = 0; i < byBegin.size(); i++) {
            byEnd.add(i);
        }
        byEnd.sort(Comparator.comparingInt(i -> byBegin.get(i).span().end()));
    }

    void visit(Visitor visitor) {
        int[] boundaries = byBegin.stream()
                .flatMapToInt(m -> IntStream.of(m.span().begin(), m.span().end()))
                .sorted()
                .distinct()
                .toArray();
        ActiveMarkings active = new ActiveMarkings();
        int begun = 0;
        int ended = 0;
        for (int b = 0; b + 1 < boundaries.length; b++) {
            active.forgetOpened();
            while (ended < byEnd.size() && byBegin.get(byEnd.get(ended)).span().end() <= boundaries[b]) {
                active.remove(byEnd.get(ended), byBegin.get(byEnd.get(ended)));
                ended++;
            }
            while (begun < byBegin.size() && byBegin.get(begun).span().begin() <= boundaries[b]) {
                active.add(begun, byBegin.get(begun));
                begun++;
            }
            visitor.run(new Span(boundaries[b], boundaries[b + 1]), active);
        }
    }
}
