package io.github.hearsay.cli;

import io.github.hearsay.evaluation.EntityEvaluation;
import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.PublishedScores;
import io.github.hearsay.evaluation.Score;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Prints the strict scores, all labels and each, and then the other systems where they were measured alike. */
record EntityReport(EntityEvaluation evaluation) {

    void print(PrintWriter out) {
        out.println();
        out.println(evaluation.gold() + " gold entities, " + evaluation.predicted() + " predicted; in percent");
        TextTable table = new TextTable(1, List.of("metric", "P", "R", "F1"));
        for (Score score : evaluation.scores()) {
            table.add(List.of(
                    score.metric(),
                    Percent.ofShare(score.precision()),
                    Percent.ofShare(score.recall()),
                    Percent.ofShare(score.value())));
        }
        table.print(out);
        printPeers(out, evaluation.scores().get(0));
        out.flush();
    }

    private static void printPeers(PrintWriter out, Score ours) {
        List<PublishedScore> figures = PublishedScores.of("entities").stream()
                .filter(p -> p.metric().equals(ours.metric()))
                .toList();
        for (String source :
                figures.stream().map(PublishedScore::source).distinct().toList()) {
            PeerHeading.print(out, source);
            peers(figures.stream().filter(p -> p.source().equals(source)).toList(), ours)
                    .print(out);
        }
    }

    private static TextTable peers(List<PublishedScore> figures, Score ours) {
        List<String> corpora =
                figures.stream().map(PublishedScore::corpus).distinct().toList();
        TextTable table = new TextTable(1, row("system", "the gold given", corpora));
        table.add(row("Hearsay", Percent.ofShare(ours.value()), Collections.nCopies(corpora.size(), Percent.NONE)));
        figures.stream()
                .map(PublishedScore::system)
                .distinct()
                .forEach(system -> table.add(row(system, Percent.NONE, values(figures, system, corpora))));
        return table;
    }

    private static List<String> values(List<PublishedScore> figures, String system, List<String> corpora) {
        return corpora.stream()
                .map(corpus -> figures.stream()
                        .filter(p -> p.system().equals(system) && p.corpus().equals(corpus))
                        .map(p -> Percent.published(p.value()))
                        .findFirst()
                        .orElse(Percent.NONE))
                .toList();
    }

    private static List<String> row(String first, String second, List<String> rest) {
        List<String> row = new ArrayList<>(List.of(first, second));
        row.addAll(rest);
        return row;
    }
}
