package io.github.hearsay.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Strict comparison of entities: the same begin, end and folded label; what occurs twice counts once. For one thread.
 */
public final class EntityEvaluation {

    private final EntityLabels labels;
    private final Map<String, Long> hits = new HashMap<>();
    private final Map<String, Long> predicted = new HashMap<>();
    private final Map<String, Long> gold = new HashMap<>();

    public EntityEvaluation(EntityLabels labels) {
        this.labels = labels;
    }

    /** Adds a document: what it should have, and what was found in the same text. */
    public void add(AnnotatedText<EntitySpan> document, List<EntitySpan> found) {
        Set<EntitySpan> should = counted(document.items());
        Set<EntitySpan> is = counted(found);
        count(should, gold);
        count(is, predicted);
        Set<EntitySpan> both = new HashSet<>(should);
        both.retainAll(is);
        count(both, hits);
    }

    private Set<EntitySpan> counted(List<EntitySpan> entities) {
        return entities.stream()
                .map(e -> new EntitySpan(e.span(), EntityLabels.fold(e.label())))
                .filter(labels::counts)
                .collect(Collectors.toSet());
    }

    private static void count(Set<EntitySpan> entities, Map<String, Long> byLabel) {
        entities.forEach(e -> byLabel.merge(e.label(), 1L, Long::sum));
    }

    public EntityLabels labels() {
        return labels;
    }

    /** Number of gold entities with a label that counts. */
    public long gold() {
        return sum(gold);
    }

    /** Number of predicted entities with a label that counts. */
    public long predicted() {
        return sum(predicted);
    }

    private static long sum(Map<String, Long> byLabel) {
        return byLabel.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The result over all labels together, named {@code strict PER, ORG, LOC}, and then for each of them. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        scores.add(Score.of("strict " + String.join(", ", labels.list()), sum(hits), predicted(), gold()));
        for (String label : labels.list()) {
            scores.add(Score.of(label, of(hits, label), of(predicted, label), of(gold, label)));
        }
        return scores;
    }

    private static long of(Map<String, Long> byLabel, String label) {
        return byLabel.getOrDefault(label, 0L);
    }
}
