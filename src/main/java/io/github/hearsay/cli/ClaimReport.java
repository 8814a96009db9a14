package io.github.hearsay.cli;

import io.github.hearsay.evaluation.AttributionEvaluation;
import io.github.hearsay.evaluation.PropositionEvaluation;
import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.PublishedScores;
import io.github.hearsay.evaluation.Score;
import java.io.PrintWriter;
import java.util.List;

/** Prints how well propositions and attributions were found, whichever the gold files have, beside other systems. */
record ClaimReport(PropositionEvaluation propositions, AttributionEvaluation attributions) {

    void print(PrintWriter out) {
        if (propositions.gold() > 0) {
            print(out, "propositions", propositions.gold(), propositions.predicted(), propositions.scores());
        }
        if (attributions.gold() > 0) {
            print(out, "attributions", attributions.gold(), attributions.predicted(), attributions.scores());
        }
        out.flush();
    }

    private static void print(PrintWriter out, String items, long gold, long predicted, List<Score> scores) {
        out.println();
        out.println(gold + " gold " + items + ", " + predicted + " predicted; in percent");
        TextTable table = new TextTable(1, List.of("metric", "P", "R", "F1"));
        for (Score score : scores) {
            table.add(List.of(
                    score.metric(),
                    Percent.ofShare(score.precision()),
                    Percent.ofShare(score.recall()),
                    Percent.ofShare(score.value())));
        }
        table.print(out);
        peers(out, items);
    }

    private static void peers(PrintWriter out, String items) {
        List<PublishedScore> figures = PublishedScores.of("claims").stream()
                .filter(p -> p.items().equals(items))
                .toList();
        for (String source :
                figures.stream().map(PublishedScore::source).distinct().toList()) {
            PeerHeading.print(out, source);
            TextTable table = new TextTable(3, List.of("system", "measured on", "metric", "F1"));
            figures.stream()
                    .filter(p -> p.source().equals(source))
                    .forEach(p -> table.add(List.of(p.system(), p.corpus(), p.metric(), Percent.published(p.value()))));
            table.print(out);
        }
    }
}
