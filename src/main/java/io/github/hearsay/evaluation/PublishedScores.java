package io.github.hearsay.evaluation;

import java.util.List;

/** Figures of other systems, and of humans, from the table {@code published-scores.tsv}. */
public final class PublishedScores {

    private static final int COLUMNS = 7;

    private PublishedScores() {}

    /** The figures for a task, in the order of the table. */
    public static List<PublishedScore> of(String task) {
        return ResourceLines.of("published-scores.tsv").stream()
                .skip(1)
                .map(PublishedScores::parse)
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
}
