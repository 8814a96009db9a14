package io.github.hearsay.evaluation.names;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which label entities of a gold label got, label by label; labels are folded. For one thread. */
public final class LabelTable {

    /** In place of a label where the other side has no entity of exactly this span. */
    public static final String NONE = "none";

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    /** Adds a document: what it should have, and what was found in the same text. */
    public void add(AnnotatedText<EntitySpan> document, List<EntitySpan> found) {
        Map<Span, String> missing = new HashMap<>();
        found.forEach(e -> missing.put(e.span(), EntityLabels.fold(e.label())));
        Map<Span, String> gold = new HashMap<>();
        document.items().forEach(e -> gold.put(e.span(), EntityLabels.fold(e.label())));
        gold.forEach((span, label) -> {
            String other = missing.remove(span);
            count(label, other == null ? NONE : other);
        });
        missing.values().forEach(label -> count(NONE, label));
    }

    private void count(String gold, String predicted) {
        counts.computeIfAbsent(gold, g -> new TreeMap<>()).merge(predicted, 1L, Long::sum);
    }

    /** The labels that gold entities have, {@link #NONE} the last. */
    public List<String> gold() {
        return noneLast(new TreeSet<>(counts.keySet()));
    }

    /** The labels that were found, {@link #NONE} the last. */
    public List<String> predicted() {
        SortedSet<String> labels = new TreeSet<>();
        counts.values().forEach(row -> labels.addAll(row.keySet()));
        return noneLast(labels);
    }

    private static List<String> noneLast(SortedSet<String> labels) {
        List<String> ordered = new ArrayList<>(labels);
        if (ordered.remove(NONE)) {
            ordered.add(NONE);
        }
        return ordered;
    }

    /** How many entities of a gold label were found with a label. */
    public long of(String gold, String predicted) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(predicted, 0L);
    }

    /** Precision, recall and F1 of one label. */
    public Score score(String label) {
        long found = gold().stream().mapToLong(gold -> of(gold, label)).sum();
        long gold = predicted().stream().mapToLong(other -> of(label, other)).sum();
        return Score.of(label, of(label, label), found, gold);
    }
}
