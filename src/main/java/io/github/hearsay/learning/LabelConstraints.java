package io.github.hearsay.learning;

import java.util.List;

/**
 * Which label may follow which, for labels written as in BILOU: {@code O}, {@code B-x}, {@code I-x}, {@code L-x},
 * {@code U-x}.
 */
final class LabelConstraints {

    private LabelConstraints() {}

    /** For each label, the labels that may stand before it. */
    static int[][] before(List<String> labels) {
        int[][] before = new int[labels.size()][];
        for (int y = 0; y < before.length; y++) {
            String label = labels.get(y);
            before[y] = java.util.stream.IntStream.range(0, labels.size())
                    .filter(p -> follows(labels.get(p), label))
                    .toArray();
        }
        return before;
    }

    static boolean mayBegin(String label) {
        return !isInside(label);
    }

    static boolean mayEnd(String label) {
        return !isOpen(label);
    }

    private static boolean follows(String previous, String label) {
        return isOpen(previous)
                ? isInside(label) && previous.substring(2).equals(label.substring(2))
                : !isInside(label);
    }

    private static boolean isInside(String label) {
        return label.startsWith("I-") || label.startsWith("L-");
    }

    private static boolean isOpen(String label) {
        return label.startsWith("B-") || label.startsWith("I-");
    }
}
