package io.github.hearsay.evaluation.names;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Strict comparison of entities: the same begin, end and folded label; what occurs twice counts once. For one thread.
 */
public final class EntityEvaluation {

    private final EntityLabels labels;
    private final Counts all = new Counts();
    private final Map<String, Counts> byLabel = new LinkedHashMap<>();

    public EntityEvaluation(EntityLabels labels) {
        this.labels = labels;
        labels.list().forEach(label -> byLabel.put(label, new Counts()));
    }

    /** Adds a document: what it should have, and what was found in the same text. */
    public void add(AnnotatedText<EntitySpan> document, List<EntitySpan> found) {
        Set<EntitySpan> should = counted(document.items());
        Set<EntitySpan> is = counted(found);
        all.addEqual(is, should);
        byLabel.forEach((label, counts) -> counts.addEqual(of(label, is), of(label, should)));
    }

    private static List<EntitySpan> of(String label, Set<EntitySpan> entities) {
        return entities.stream().filter(e -> e.label().equals(label)).toList();
    }

    private Set<EntitySpan> counted(List<EntitySpan> entities) {
        return entities.stream()
                .map(e -> new EntitySpan(e.span(), EntityLabels.fold(e.label())))
                .filter(labels::counts)
                .collect(Collectors.toSet());
    }

    /** Number of gold entities with a label that counts. */
    public long gold() {
        return all.gold();
    }

    /** Number of predicted entities with a label that counts. */
    public long predicted() {
        return all.predicted();
    }

    /** The result over all labels together, named {@code strict PER, ORG, LOC}, and then for each of them. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>(List.of(all.score("strict " + String.join(", ", labels.list()))));
        byLabel.forEach((label, counts) -> scores.add(counts.score(label)));
        return scores;
    }
}
