package io.github.hearsay.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns clusters of words that stand in the same contexts, from running text. A cluster is a number: its lower ten bits
 * tell fine clusters apart, those above them the coarse cluster that holds the fine one.
 */
public final class ClusterTrainer {

    /** How many bits of a cluster tell the fine clusters apart. */
    public static final int FINE_BITS = 10;

    private static final int LEAST_COUNT = 4;
    private static final int ROUNDS = 12;

    private final List<int[]> sentences = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Adds a sentence, as hashes of its words. */
    public void add(int[] words) {
        sentences.add(words.clone());
        for (int word : words) {
            counts.merge(word, 1, Integer::sum);
        }
    }

    /** The cluster of each word that is frequent enough; at most 2 to the power of {@link #FINE_BITS} fine ones. */
    public IntTable train(int fine, int coarse) {
        List<Integer> words = counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_COUNT)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        BigramCounts bigrams = bigrams(words);
        int[] fineOf = new Exchange(bigrams, fine).run(ROUNDS);
        int[] coarseOf = new Exchange(bigrams.ofClasses(fineOf, fine), coarse).run(4 * ROUNDS);
        Map<Integer, Integer> clusters = new HashMap<>();
        for (int w = 0; w < words.size(); w++) {
            clusters.put(words.get(w), (coarseOf[fineOf[w]] << FINE_BITS) | fineOf[w]);
        }
        return new IntTable(clusters);
    }

    /** Pairs of neighbours; all words that are too rare count as one, and so do the ends of sentences. */
    private BigramCounts bigrams(List<Integer> words) {
        Map<Integer, Integer> index = new HashMap<>();
        words.forEach(word -> index.put(word, index.size()));
        int rare = words.size();
        int edge = rare + 1;
        Map<Long, Integer> pairs = new HashMap<>();
        for (int[] sentence : sentences) {
            int last = edge;
            for (int word : sentence) {
                int next = index.getOrDefault(word, rare);
                pairs.merge(((long) last << 32) | next, 1, Integer::sum);
                last = next;
            }
            pairs.merge(((long) last << 32) | edge, 1, Integer::sum);
        }
        return new BigramCounts(edge + 1, pairs);
    }
}
