package io.github.hearsay.evaluation;

/**
 * A figure of another system.
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
        String task, String corpus, String items, String metric, String system, double value, String source) {}
