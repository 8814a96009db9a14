package io.github.hearsay.quotation;

import java.util.Arrays;

/** Annotated stretches as tags: numbers from that of a label on mean its first, inner, last and only position; 0 none. */
final class TagSequence {

    private TagSequence() {}

    /** Marks a stretch with a label, whose first tag is given. */
    static void mark(int[] tags, WordRange stretch, int tag) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            boolean first = i == stretch.first();
            boolean last = i == stretch.end() - 1;
            tags[i] = tag + (first && last ? 3 : first ? 0 : last ? 2 : 1);
        }
    }

    /** The tags of a stretch as bit sets; what is cut off at its edges begins or ends there. */
    static long[] permitted(int[] tags, int first, int end) {
        int[] cut = Arrays.copyOfRange(tags, first, end);
        long[] bits = new long[cut.length];
        for (int i = 0; i < cut.length; i++) {
            int place = cut[i] == 0 ? -1 : (cut[i] - 1) % 4;
            int base = cut[i] - place;
            boolean begins = cut[i] != 0 && (place == 0 || place == 3 || i == 0 || !opens(cut[i - 1], base));
            boolean ends = cut[i] != 0 && (place >= 2 || i + 1 == cut.length || !continues(cut[i + 1], base));
            if (cut[i] != 0) {
                cut[i] = base + (begins && ends ? 3 : begins ? 0 : ends ? 2 : 1);
            }
            bits[i] = 1L << cut[i];
        }
        return bits;
    }

    private static boolean opens(int tag, int base) {
        return tag == base || tag == base + 1;
    }

    private static boolean continues(int tag, int base) {
        return tag == base + 1 || tag == base + 2;
    }
}
