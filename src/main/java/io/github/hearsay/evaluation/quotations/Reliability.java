package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.Pair;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Role;
import io.github.hearsay.evaluation.WordIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What confidence is worth: predicted quotations by their confidence, in tenths, and the share of each tenth that is right,
 * content matched and source overlapping. For one thread.
 */
public final class Reliability {

    private static final int BINS = 10;

    private final long[] counts = new long[BINS];
    private final long[] right = new long[BINS];
    private final double[] confidence = new double[BINS];

    /**
     * The predictions of one tenth.
     *
     * @param least the smallest confidence of the tenth
     * @param count number of predictions
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(double least, long count, double confidence, double right) {}

    /** Adds a document; predictions that do not tell their confidence do not count. */
    public void add(AnnotatedText<QuotationSpans> document, List<QuotationSpans> found) {
        WordIndex words = WordIndex.of(document.text());
        QuotationComparison comparison =
                new QuotationComparison(document.text(), words, document.items(), found, false);
        boolean[] hits = new boolean[found.size()];
        for (Pair match : comparison.pairs()) {
            hits[match.predicted()] = QuotationComparison.overlapOrBothMissing(
                    document.items().get(match.gold()), found.get(match.predicted()), Role.SOURCE);
        }
        for (int p = 0; p < hits.length; p++) {
            double value = found.get(p).confidence();
            if (!Double.isNaN(value)) {
                int bin = Math.min(BINS - 1, (int) (BINS * value));
                counts[bin]++;
                confidence[bin] += value;
                right[bin] += hits[p] ? 1 : 0;
            }
        }
    }

    /** The tenths that hold predictions, the least confident first. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            if (counts[b] > 0) {
                bins.add(new Bin(
                        (double) b / BINS, counts[b], confidence[b] / counts[b], (double) right[b] / counts[b]));
            }
        }
        return bins;
    }

    /** How far confidence and the share that is right lie apart, on average over all predictions. */
    public double error() {
        double error = 0;
        long all = 0;
        for (int b = 0; b < BINS; b++) {
            error += Math.abs(confidence[b] - right[b]);
            all += counts[b];
        }
        return all == 0 ? 0 : error / all;
    }
}
