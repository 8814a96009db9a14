package io.github.hearsay.evaluation.claims;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.RatedEvent;
import io.github.hearsay.evaluation.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well events are rated whose heads the gold file gives (Stanovsky et al. 2017): the mean absolute error, the
 * correlation, and the labels that the ratings fall under. An event that nothing was found for is taken to be certain.
 * For one thread.
 */
public final class FactualityEvaluation {

    private final List<Double> gold = new ArrayList<>();
    private final List<Double> rated = new ArrayList<>();
    private int missing;

    /** Adds a document: each gold event takes the rating of the shortest predicate that overlaps its head. */
    public void add(AnnotatedText<RatedEvent> document, List<RatedEvent> found) {
        for (RatedEvent event : document.items()) {
            Optional<RatedEvent> best = found.stream()
                    .filter(f -> f.head().overlaps(event.head()))
                    .min(Comparator.comparingInt(f -> f.head().length()));
            missing += best.isPresent() ? 0 : 1;
            gold.add(event.factuality());
            rated.add(best.map(RatedEvent::factuality).orElse(RatedEvent.CERTAIN));
        }
    }

    public int events() {
        return gold.size();
    }

    /** How many events nothing was found for. */
    public int missing() {
        return missing;
    }

    /** Mean absolute error, Pearson's r ({@code NaN} where all ratings are equal), macro-F1 and accuracy of labels. */
    public List<Score> scores() {
        double error = 0;
        for (int i = 0; i < gold.size(); i++) {
            error += Math.abs(gold.get(i) - rated.get(i));
        }
        Map<FactualityLabel, Map<FactualityLabel, Integer>> confusion = confusion();
        return List.of(
                Score.ofValue("MAE", Score.share(error, gold.size())),
                Score.ofValue("r", correlation()),
                Score.ofValue("macro-F1", macro(confusion)),
                Score.ofHits("accuracy", hits(confusion), gold.size()));
    }

    /** For each label of the gold file, in order, how often its events were rated under which label. */
    public Map<FactualityLabel, Map<FactualityLabel, Integer>> confusion() {
        Map<FactualityLabel, Map<FactualityLabel, Integer>> confusion = new LinkedHashMap<>();
        for (FactualityLabel label : FactualityLabel.values()) {
            for (int i = 0; i < gold.size(); i++) {
                if (FactualityLabel.of(gold.get(i)) == label) {
                    confusion
                            .computeIfAbsent(label, l -> new LinkedHashMap<>())
                            .merge(FactualityLabel.of(rated.get(i)), 1, Integer::sum);
                }
            }
        }
        return confusion;
    }

    private double correlation() {
        double meanGold = mean(gold);
        double meanRated = mean(rated);
        double both = 0;
        double ofGold = 0;
        double ofRated = 0;
        for (int i = 0; i < gold.size(); i++) {
            double x = gold.get(i) - meanGold;
            double y = rated.get(i) - meanRated;
            both += x * y;
            ofGold += x * x;
            ofRated += y * y;
        }
        return both / Math.sqrt(ofGold * ofRated);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** The mean F1 of the labels that the gold file has. */
    private static double macro(Map<FactualityLabel, Map<FactualityLabel, Integer>> confusion) {
        return confusion.entrySet().stream()
                .mapToDouble(row -> f1(row.getKey(), row.getValue(), confusion))
                .average()
                .orElse(0);
    }

    private static double f1(
            FactualityLabel label,
            Map<FactualityLabel, Integer> row,
            Map<FactualityLabel, Map<FactualityLabel, Integer>> confusion) {
        long rated = confusion.values().stream()
                .mapToLong(other -> other.getOrDefault(label, 0))
                .sum();
        long should = row.values().stream().mapToLong(n -> n).sum();
        return Score.of("F1", row.getOrDefault(label, 0), rated, should).value();
    }

    private static long hits(Map<FactualityLabel, Map<FactualityLabel, Integer>> confusion) {
        return confusion.entrySet().stream()
                .mapToLong(row -> row.getValue().getOrDefault(row.getKey(), 0))
                .sum();
    }
}
