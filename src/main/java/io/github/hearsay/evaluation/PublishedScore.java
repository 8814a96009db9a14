package io.github.hearsay.evaluation;

import java.util.List;

/**
 * A figure of another system, or of people.
 *
 * @param task as on the command line
 * @param corpus what it was measured on
 * @param items the selection of quotations, or {@code all}
 * @param metric name of the comparable {@link Score}
 * @param system who reached it
 * @param value in percent; errors and correlations as they are
 * @param source where the figure comes from, or how it was measured
 */
public record PublishedScore(
        String task, String corpus, String items, String metric, String system, double value, String source) {

    private static final int COLUMNS = 7;

    /** The figures for a task, in the order of the table {@code published-scores.tsv}. */
    public static List<PublishedScore> of(String task) {
        return ResourceLines.of("published-scores.tsv").stream()
                .skip(1)
                .map(PublishedScore::parse)
                .filter(score -> score.task().equals(task))
                .toList();
    }

    private static PublishedScore parse(String line) {
        String[] c = line.split("\t", -1);
        if (c.length != COLUMNS) {
            throw new IllegalStateException("not " + COLUMNS + " columns: " + line);
        }
        return new PublishedScore(c[0], c[1], c[2], c[3], c[4], Double.parseDouble(c[5]), c[6]);
    }

    /** The figure as its source gives it. */
    public String cell() {
        return Percent.isShare(metric) ? Percent.published(value) : Percent.of(metric, value);
    }
}
