package io.github.hearsay.evaluation.claims;

import io.github.hearsay.evaluation.PeerTable;
import io.github.hearsay.evaluation.Percent;
import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.ScoreTable;
import io.github.hearsay.evaluation.TextTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints how well events are rated, beside what rating every event as certain gives, the labels that were confused, and
 * other systems.
 */
public record FactualityReport(List<Row> rows) {

    /** One way to rate the same events. */
    public record Row(String name, FactualityEvaluation evaluation) {}

    /** Prints all tables, the first row as ours. */
    public void print(PrintWriter out) {
        FactualityEvaluation best = rows.get(0).evaluation();
        List<String> heading = new ArrayList<>(List.of("system"));
        best.scores().forEach(score -> heading.add(score.metric()));
        heading.add("not found");
        TextTable table = new TextTable(1, heading);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            row.evaluation().scores().forEach(score -> cells.add(Percent.of(score.metric(), score.value())));
            cells.add(String.valueOf(row.evaluation().missing()));
            table.add(cells);
        }
        ScoreTable.print(
                out, best.events() + " gold events; MAE and r on the scale from -3 to 3, labels in percent", table);
        rows.stream().filter(row -> row.evaluation().missing() < best.events()).forEach(row -> printLabels(out, row));
        new PeerTable(
                        List.of(PeerTable.Key.SYSTEM, PeerTable.Key.CORPUS),
                        PeerTable.Key.METRIC,
                        PublishedScore.of("factuality"))
                .print(out, "", best.scores().stream().map(Score::metric).toList());
    }

    private static void printLabels(PrintWriter out, Row row) {
        List<String> heading = new ArrayList<>(List.of("gold"));
        for (FactualityLabel label : FactualityLabel.values()) {
            heading.add(label.toString());
        }
        TextTable table = new TextTable(1, heading);
        for (Map.Entry<FactualityLabel, Map<FactualityLabel, Integer>> gold :
                row.evaluation().confusion().entrySet()) {
            List<String> cells = new ArrayList<>(List.of(gold.getKey().toString()));
            for (FactualityLabel label : FactualityLabel.values()) {
                cells.add(String.valueOf(gold.getValue().getOrDefault(label, 0)));
            }
            table.add(cells);
        }
        ScoreTable.print(out, "Labels, " + row.name() + ": a row a gold label, a column a label given", table);
    }
}
