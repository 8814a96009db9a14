package io.github.hearsay.evaluation.names;

import io.github.hearsay.evaluation.PeerTable;
import io.github.hearsay.evaluation.Percent;
import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.ScoreTable;
import io.github.hearsay.evaluation.TextTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the strict scores, all labels and each, other systems where they were measured alike, and the labels confused. */
public final class EntityReport {

    private EntityReport() {}

    /** Prints the scores, and then the other systems. */
    public static void print(PrintWriter out, EntityEvaluation evaluation) {
        ScoreTable.print(
                out,
                evaluation.gold() + " gold entities, " + evaluation.predicted() + " predicted; in percent",
                evaluation.scores());
        Score ours = evaluation.scores().get(0);
        List<PublishedScore> alike = PublishedScore.of("entities").stream()
                .filter(p -> p.metric().equals(ours.metric()))
                .toList();
        PeerTable peers = new PeerTable(List.of(PeerTable.Key.SYSTEM), PeerTable.Key.CORPUS, alike);
        peers.add("all", List.of(ours));
        peers.print(out);
    }

    /** Prints each label's scores, and the confusions of labels. */
    public static void print(PrintWriter out, LabelTable labels) {
        List<String> heading = new ArrayList<>(List.of("gold"));
        heading.addAll(labels.predicted());
        heading.addAll(List.of("P", "R", "F1"));
        TextTable table = new TextTable(1, heading);
        for (String gold : labels.gold()) {
            List<String> row = new ArrayList<>(List.of(gold));
            labels.predicted().forEach(found -> row.add(Long.toString(labels.of(gold, found))));
            row.addAll(
                    gold.equals(LabelTable.NONE)
                            ? List.of(Percent.NONE, Percent.NONE, Percent.NONE)
                            : ScoreTable.shares(labels.score(gold)));
            table.add(row);
        }
        ScoreTable.print(
                out,
                "Label by label: a row is what the gold files say, a column what was found, \"" + LabelTable.NONE
                        + "\" that the other side has no entity of exactly this span; scores in percent",
                table);
    }
}
