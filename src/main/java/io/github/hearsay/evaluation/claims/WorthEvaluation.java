package io.github.hearsay.evaluation.claims;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.evaluation.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How well the check-worthiness of claims tells sentences with a claim that can be checked from others: a sentence is worth
 * as much as the worthiest of its claims, and nothing without one. For one thread.
 */
public final class WorthEvaluation {

    private final List<Double> worthy = new ArrayList<>();
    private final List<Double> others = new ArrayList<>();

    /** Adds a sentence, and the claims that were found in it. */
    public void add(boolean isWorthy, List<DocumentView.Claim> claims) {
        add(
                isWorthy,
                claims.stream()
                        .mapToDouble(claim -> JsonRecords.told(claim.checkWorthiness()))
                        .filter(one -> !Double.isNaN(one))
                        .max()
                        .orElse(0));
    }

    /** Adds a sentence, and what it is worth. */
    public void add(boolean isWorthy, double worth) {
        (isWorthy ? worthy : others).add(worth);
    }

    /** Number of sentences. */
    public int sentences() {
        return worthy.size() + others.size();
    }

    /** Number of those with a claim that can be checked. */
    public int worthy() {
        return worthy.size();
    }

    /**
     * The area under the curve, which is the probability that of two sentences the worthy one is worth more; the best F1 of
     * worthy sentences over all thresholds; and the F1 of taking every sentence for worthy.
     */
    public List<Score> scores() {
        TreeSet<Double> thresholds = new TreeSet<>(worthy);
        thresholds.addAll(others);
        Score best = new Score("best F1", 0, 0, 0);
        for (double threshold : thresholds) {
            Score score = from("best F1", threshold);
            best = score.value() > best.value() ? score : best;
        }
        return List.of(Score.ofValue("AUC", area()), best, from("every sentence", 0));
    }

    private Score from(String metric, double threshold) {
        long hits = from(worthy, threshold);
        return Score.of(metric, hits, hits + from(others, threshold), worthy.size());
    }

    private static long from(List<Double> worths, double threshold) {
        return worths.stream().filter(worth -> worth >= threshold).count();
    }

    private double area() {
        double before = 0;
        for (double one : worthy) {
            for (double other : others) {
                before += one > other ? 1 : one == other ? .5 : 0;
            }
        }
        return Score.share(before, (long) worthy.size() * others.size());
    }
}
