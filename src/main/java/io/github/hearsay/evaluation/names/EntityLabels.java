package io.github.hearsay.evaluation.names;

import io.github.hearsay.evaluation.EntitySpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds the labels of different corpora into one another, and says which of them count. */
public final class EntityLabels {

    /** The labels that news corpora have in common. */
    public static final List<String> USUAL = List.of("PER", "ORG", "LOC");

    private static final Map<String, String> FOLDED =
            Map.of("PERSON", "PER", "GPE", "LOC", "FAC", "LOC", "GPE/NORP", "NORP");

    private final Set<String> labels = new LinkedHashSet<>();

    public EntityLabels(List<String> labels) {
        labels.forEach(label -> this.labels.add(fold(label)));
    }

    /** The label that others of the same meaning are folded into. */
    public static String fold(String label) {
        return FOLDED.getOrDefault(label, label);
    }

    boolean counts(EntitySpan entity) {
        return labels.contains(entity.label());
    }

    /** The labels that count, folded, each once, in the order in which they were given. */
    public List<String> list() {
        return List.copyOf(labels);
    }
}
