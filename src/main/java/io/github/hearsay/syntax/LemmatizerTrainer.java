package io.github.hearsay.syntax;

import io.github.hearsay.learning.IntTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns a {@link Lemmatizer}: files under each key the rule that is most frequent there. */
final class LemmatizerTrainer {

    private static final int LEAST_COUNT = 2;
    private static final String NONE = "_";

    private final Map<LemmaRule, Integer> numbers = new HashMap<>();
    private final List<LemmaRule> rules = new ArrayList<>();
    private final List<Map<Integer, Map<Integer, Integer>>> levels = new ArrayList<>();
    private final Map<Integer, Integer> tags = new TreeMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Map<Integer, Integer> shorter = new HashMap<>();

    LemmatizerTrainer() {
        for (int level = 0; level <= LemmaKeys.WHOLE; level++) {
            levels.add(new TreeMap<>());
        }
    }

    void add(String form, String lemma, int tag, boolean name, boolean first) {
        if (lemma.equals(NONE) && !form.equals(NONE)) {
            return;
        }
        LemmaRule rule = LemmaRule.of(form, lemma, name);
        int number = numbers.computeIfAbsent(rule, r -> {
            rules.add(r);
            return rules.size() - 1;
        });
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        int key = LemmaKeys.of(tag, form, first);
        boolean seen = !forms.add(key + lower + number);
        tags.put(key, LemmaKeys.at(key, lower, 0));
        int last = -1;
        for (int n = 0; n <= LemmaKeys.WHOLE; n++) {
            if (n <= LemmaKeys.longest(lower) || n == LemmaKeys.WHOLE) {
                int at = LemmaKeys.at(key, lower, n);
                shorter.put(at, last);
                last = at;
                if (!seen || n == LemmaKeys.WHOLE) {
                    levels.get(n).computeIfAbsent(at, k -> new TreeMap<>()).merge(number, 1, Integer::sum);
                }
            }
        }
    }

    Lemmatizer train(Vocabulary vocabulary) {
        Map<Integer, Integer> table = new HashMap<>();
        Map<Integer, Integer> effective = new HashMap<>();
        for (int level = 0; level <= LemmaKeys.WHOLE; level++) {
            int least = level == LemmaKeys.WHOLE ? 1 : LEAST_COUNT;
            levels.get(level).forEach((key, counts) -> {
                int inherited = effective.getOrDefault(shorter.get(key), -1);
                int total = counts.values().stream().mapToInt(Integer::intValue).sum();
                int best = total < least ? inherited : best(counts);
                if (best != inherited) {
                    table.put(key, best);
                }
                effective.put(key, best);
            });
        }
        alternatives(table);
        return new Lemmatizer(rules, new IntTable(table), vocabulary);
    }

    /** Files the most frequent rules of a tag, for words whose ending misleads. */
    private void alternatives(Map<Integer, Integer> table) {
        tags.forEach((tag, lowest) -> {
            List<Integer> frequent = levels.get(0).getOrDefault(lowest, Map.of()).entrySet().stream()
                    .filter(e -> e.getValue() >= LEAST_COUNT)
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .limit(LemmaKeys.ALTERNATIVES)
                    .toList();
            for (int i = 0; i < frequent.size(); i++) {
                table.put(LemmaKeys.alternative(tag, i), frequent.get(i));
            }
        });
    }

    private static int best(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
