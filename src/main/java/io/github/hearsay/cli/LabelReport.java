package io.github.hearsay.cli;

import io.github.hearsay.evaluation.LabelTable;
import io.github.hearsay.evaluation.Score;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints each label's scores, and which label was taken for which. */
record LabelReport(LabelTable labels) {

    void print(PrintWriter out) {
        out.println();
        out.println("Label by label: a row is what the gold files say, a column what was found, \"" + LabelTable.NONE
                + "\" that the other side has no entity of exactly this span; scores in percent");
        List<String> heading = new ArrayList<>(List.of("gold"));
        heading.addAll(labels.predicted());
        heading.addAll(List.of("P", "R", "F1"));
        TextTable table = new TextTable(1, heading);
        for (String gold : labels.gold()) {
            List<String> row = new ArrayList<>(List.of(gold));
            labels.predicted().forEach(found -> row.add(Long.toString(labels.of(gold, found))));
            if (gold.equals(LabelTable.NONE)) {
                row.addAll(List.of(Percent.NONE, Percent.NONE, Percent.NONE));
            } else {
                Score score = labels.score(gold);
                row.add(Percent.ofShare(score.precision()));
                row.add(Percent.ofShare(score.recall()));
                row.add(Percent.ofShare(score.value()));
            }
            table.add(row);
        }
        table.print(out);
        out.flush();
    }
}
