package io.github.hearsay.syntax;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.WordKnowledge;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts which words had which tags. */
final class VocabularyTrainer {

    private static final int LEAST_COUNT = 3;
    private static final int LEAST_FOR_SOLE = 30;
    private static final double LEAST_SHARE = 0.02;

    private final Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();

    void add(int word, int tag) {
        counts.computeIfAbsent(word, w -> new TreeMap<>()).merge(tag, 1, Integer::sum);
    }

    Vocabulary build(IntTable clusters, WordKnowledge wide) {
        Map<Integer, Integer> kinds = new HashMap<>();
        Map<Integer, Integer> sole = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        counts.forEach((word, tags) -> {
            int total = tags.values().stream().mapToInt(Integer::intValue).sum();
            if (total >= LEAST_COUNT) {
                boolean only = tags.size() == 1 && total >= LEAST_FOR_SOLE;
                String key = only ? "!" + tags.keySet() : key(tags, total);
                int kind = numbers.computeIfAbsent(key, k -> numbers.size());
                kinds.put(word, kind);
                if (only) {
                    sole.put(kind, tags.keySet().iterator().next());
                }
            }
        });
        return new Vocabulary(new IntTable(kinds), new IntTable(sole), clusters, wide);
    }

    /** The tags that a word often has, most frequent first. */
    private static String key(Map<Integer, Integer> tags, int total) {
        List<Map.Entry<Integer, Integer>> frequent = tags.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_SHARE * total)
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        return frequent.stream().map(e -> e.getKey().toString()).collect(Collectors.joining(" "));
    }
}
