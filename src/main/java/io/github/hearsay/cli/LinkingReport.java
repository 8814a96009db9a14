package io.github.hearsay.cli;

import io.github.hearsay.evaluation.Score;
import java.io.PrintWriter;
import java.util.List;

/** Prints who was taken for whom; nothing where the gold files do not tell. */
record LinkingReport(String heading, List<Score> scores) {

    void print(PrintWriter out) {
        if (scores.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading + "; in percent");
        TextTable table = new TextTable(1, List.of("metric", "P", "R", "F1"));
        for (Score score : scores) {
            table.add(List.of(
                    score.metric(),
                    Percent.ofShare(score.precision()),
                    Percent.ofShare(score.recall()),
                    Percent.ofShare(score.value())));
        }
        table.print(out);
        out.flush();
    }
}
