package io.github.hearsay.learning;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.function.DoubleConsumer;

/**
 * Learns {@link WordClusters} from plain text by the exchange algorithm, with the two-sided predictive objective: the
 * class of a word is predicted by the word before and by the word after it (Uszkoreit and Brants 2008, both ways).
 * Deterministic.
 */
public final class WordClusterTrainer {

    private static final int BOUNDARY = 0;
    private static final int TABLE = 1 << 16;

    private final int classes;
    private final int leastCount;
    private final Int2IntOpenHashMap ids = new Int2IntOpenHashMap();
    private final IntArrayList hashes = new IntArrayList();
    private final IntArrayList stream = new IntArrayList();
    private final double[] nLogN = new double[TABLE];

    /**
     * @param classes how many classes, at most 32,767
     * @param leastCount words that occur less often get no class
     */
    public WordClusterTrainer(int classes, int leastCount) {
        this.classes = classes;
        this.leastCount = leastCount;
        hashes.add(BOUNDARY);
        for (int i = 2; i < TABLE; i++) {
            nLogN[i] = i * Math.log(i);
        }
    }

    /** Adds the next word, as {@link WordClusters#hash} has it. */
    public void add(int hash) {
        int id = ids.computeIfAbsent(hash, h -> {
            hashes.add(h);
            return hashes.size() - 1;
        });
        stream.add(id);
    }

    /** Ends a sentence. */
    public void endSentence() {
        stream.add(BOUNDARY);
    }

    /** Exchanges words between classes for some rounds; {@code share} receives the share of words that moved in each. */
    public WordClusters train(int rounds, DoubleConsumer share) {
        int[] byRank = frequentWords();
        Exchange exchange = new Exchange(byRank);
        for (int round = 0; round < rounds; round++) {
            share.accept(exchange.round());
        }
        return clusters(byRank, exchange.classOf);
    }

    /** Ids of the words that get a class, the most frequent first. */
    private int[] frequentWords() {
        int[] counts = new int[hashes.size()];
        for (int i = 0; i < stream.size(); i++) {
            counts[stream.getInt(i)]++;
        }
        return java.util.stream.IntStream.range(1, counts.length)
                .filter(id -> counts[id] >= leastCount)
                .boxed()
                .sorted((a, b) -> counts[a] == counts[b] ? a - b : counts[b] - counts[a])
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private WordClusters clusters(int[] byRank, short[] classOf) {
        Int2IntOpenHashMap classOfHash = new Int2IntOpenHashMap();
        for (int rank = 0; rank < byRank.length; rank++) {
            classOfHash.put(hashes.getInt(byRank[rank]), classOf[rank + 1] + 1);
        }
        return WordClusters.of(classOfHash);
    }

    /** The state of the exchange. Words are numbered by rank from 1; 0 is everything else: rare words, sentence ends. */
    private final class Exchange {

        private final short[] classOf;
        private final int[] classCounts = new int[classes];
        private final int[] counts;
        private final Side before;
        private final Side after;
        private final double[] gain = new double[classes];

        Exchange(int[] byRank) {
            int words = byRank.length + 1;
            int[] rankOf = new int[hashes.size()];
            for (int rank = 0; rank < byRank.length; rank++) {
                rankOf[byRank[rank]] = rank + 1;
            }
            classOf = new short[words];
            counts = new int[words];
            Long2IntOpenHashMap pairs = new Long2IntOpenHashMap();
            int last = 0;
            for (int i = 0; i < stream.size(); i++) {
                int word = rankOf[stream.getInt(i)];
                counts[word]++;
                pairs.addTo((long) last << 32 | word, 1);
                last = word;
            }
            for (int word = 1; word < words; word++) {
                classOf[word] = (short) (word % classes);
                classCounts[classOf[word]] += counts[word];
            }
            before = new Side(pairs, words, true, classOf);
            after = new Side(pairs, words, false, classOf);
        }

        /** Moves each word to the class where it fits best; the share of words that moved. */
        double round() {
            int moved = 0;
            for (int word = 1; word < classOf.length; word++) {
                moved += move(word) ? 1 : 0;
            }
            return (double) moved / Math.max(1, classOf.length - 1);
        }

        private boolean move(int word) {
            int from = classOf[word];
            int n = counts[word];
            before.shift(word, from, -1);
            after.shift(word, from, -1);
            classCounts[from] -= n;
            for (int c = 0; c < classes; c++) {
                // Twice: the class's own count normalizes the prediction from either side.
                gain[c] = -2 * (nLogN(classCounts[c] + n) - nLogN(classCounts[c]));
            }
            before.addGains(word, gain);
            after.addGains(word, gain);
            int to = from;
            for (int c = 0; c < classes; c++) {
                to = gain[c] > gain[to] + 1e-9 ? c : to;
            }
            before.shift(word, to, 1);
            after.shift(word, to, 1);
            classCounts[to] += n;
            classOf[word] = (short) to;
            return to != from;
        }
    }

    /** The neighbours of each word on one side, and how often each neighbour has each class there. */
    private final class Side {

        private final int[] starts;
        private final int[] neighbours;
        private final int[] pairCounts;
        private final int[] table;

        Side(Long2IntOpenHashMap pairs, int words, boolean before, short[] classOf) {
            starts = new int[words + 1];
            long[] sorted = pairs.keySet().toLongArray();
            Arrays.sort(sorted);
            for (long pair : sorted) {
                starts[word(pair, before) + 1]++;
            }
            for (int i = 1; i <= words; i++) {
                starts[i] += starts[i - 1];
            }
            neighbours = new int[sorted.length];
            pairCounts = new int[sorted.length];
            table = new int[words * classes];
            int[] next = Arrays.copyOf(starts, words);
            for (long pair : sorted) {
                int word = word(pair, before);
                int at = next[word]++;
                neighbours[at] = word(pair, !before);
                pairCounts[at] = pairs.get(pair);
                if (word > 0) {
                    table[neighbours[at] * classes + classOf[word]] += pairCounts[at];
                }
            }
        }

        private static int word(long pair, boolean second) {
            return second ? (int) pair : (int) (pair >>> 32);
        }

        void shift(int word, int toClass, int sign) {
            for (int k = starts[word]; k < starts[word + 1]; k++) {
                table[neighbours[k] * classes + toClass] += sign * pairCounts[k];
            }
        }

        void addGains(int word, double[] gain) {
            for (int k = starts[word]; k < starts[word + 1]; k++) {
                int row = neighbours[k] * classes;
                int n = pairCounts[k];
                for (int c = 0; c < classes; c++) {
                    int old = table[row + c];
                    gain[c] += old == 0 ? nLogN(n) : nLogN(old + n) - nLogN(old);
                }
            }
        }
    }

    private double nLogN(int n) {
        return n < TABLE ? nLogN[n] : n * Math.log(n);
    }
}
