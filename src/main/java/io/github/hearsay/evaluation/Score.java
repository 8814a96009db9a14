package io.github.hearsay.evaluation;

/**
 * The result of one metric, as shares from 0 to 1.
 *
 * @param metric its name, by which figures of other systems are found
 * @param precision share of the predictions that are right; {@code NaN} for a metric of one number
 * @param recall share of the gold items that were found; {@code NaN} for a metric of one number
 * @param value their harmonic mean, or the one number
 */
public record Score(String metric, double precision, double recall, double value) {

    /** Precision, recall and F1 from counts. */
    public static Score of(String metric, long hits, long predicted, long gold) {
        return of(metric, share((double) hits, predicted), share((double) hits, gold));
    }

    /** Precision, recall and F1. */
    public static Score of(String metric, double precision, double recall) {
        double sum = precision + recall;
        return new Score(metric, precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
    }

    /** A metric of one number: how many of the items hit. */
    public static Score ofHits(String metric, long hits, long items) {
        return ofValue(metric, share((double) hits, items));
    }

    /** A metric of one number. */
    public static Score ofValue(String metric, double value) {
        return new Score(metric, Double.NaN, Double.NaN, value);
    }

    /** A share of nothing is 0. */
    public static double share(double hits, long of) {
        return of == 0 ? 0 : hits / of;
    }
}
