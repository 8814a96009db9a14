package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Annotated stretches as tags: numbers from that of a label on mean its first, inner, last and only position; 0 none. */
final class TagSequence {

    private static final int FIRST = 0;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    private TagSequence() {}

    /** Marks a stretch with a label, whose first tag is given. */
    static void mark(int[] tags, WordRange stretch, int tag) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            boolean first = i == stretch.first();
            boolean last = i == stretch.end() - 1;
            tags[i] = tag + (first && last ? 3 : first ? 0 : last ? 2 : 1);
        }
    }

    /** The stretches that a label marks, whose first tag is given; positions are counted from an offset. */
    static List<WordRange> stretches(int[] tags, int tag, int offset) {
        List<WordRange> stretches = new ArrayList<>(2);
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            int place = tags[i] - tag;
            if (place == FIRST || place == ONLY) {
                begin = i;
            }
            if (place == LAST || place == ONLY) {
                stretches.add(new WordRange(offset + begin, offset + i + 1));
            }
        }
        return stretches;
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
