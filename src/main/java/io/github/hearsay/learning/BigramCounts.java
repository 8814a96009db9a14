package io.github.hearsay.learning;

import java.util.HashMap;
import java.util.Map;

/** How often which word stands before which, in rows by word; immutable. */
final class BigramCounts {

    final int[][] others;
    final int[][] counts;
    final int[][] othersBefore;
    final int[][] countsBefore;
    final long[] totals;

    /** @param pairs counts by first word in the upper half and second word in the lower half of the key */
    BigramCounts(int words, Map<Long, Integer> pairs) {
        others = new int[words][];
        counts = new int[words][];
        othersBefore = new int[words][];
        countsBefore = new int[words][];
        totals = new long[words];
        long[] keys =
                pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        fill(keys, pairs, others, counts, true);
        fill(keys, pairs, othersBefore, countsBefore, false);
        for (long key : keys) {
            totals[(int) (key >>> 32)] += pairs.getOrDefault(key, 0);
        }
    }

    int size() {
        return others.length;
    }

    private static void fill(long[] keys, Map<Long, Integer> pairs, int[][] others, int[][] counts, boolean byFirst) {
        int[] sizes = new int[others.length];
        for (long key : keys) {
            sizes[byFirst ? (int) (key >>> 32) : (int) key]++;
        }
        for (int w = 0; w < sizes.length; w++) {
            others[w] = new int[sizes[w]];
            counts[w] = new int[sizes[w]];
            sizes[w] = 0;
        }
        for (long key : keys) {
            int w = byFirst ? (int) (key >>> 32) : (int) key;
            others[w][sizes[w]] = byFirst ? (int) key : (int) (key >>> 32);
            counts[w][sizes[w]++] = pairs.getOrDefault(key, 0);
        }
    }

    /** The counts of the classes of these words. */
    BigramCounts ofClasses(int[] classOf, int classes) {
        Map<Long, Integer> pairs = new HashMap<>();
        for (int w = 0; w < others.length; w++) {
            for (int k = 0; k < others[w].length; k++) {
                long key = ((long) classOf[w] << 32) | classOf[others[w][k]];
                pairs.merge(key, counts[w][k], Integer::sum);
            }
        }
        return new BigramCounts(classes, pairs);
    }
}
