package io.github.hearsay.cli;

import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.PublishedScores;
import io.github.hearsay.evaluation.QuotationEvaluation;
import io.github.hearsay.evaluation.Score;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** Prints a table for each selection of quotations, with what human annotators reach, and then the other systems. */
final class QuotationReport {

    private static final String HUMANS = "two annotators";
    private static final Set<String> MAIN = Set.of(
            "A exact, cue",
            "A exact, source",
            "A exact, content",
            "A begin, content",
            "A jaccard, content",
            "B whole content",
            "C partial content",
            "F matched content",
            "F end to end",
            "G exact triple",
            "H speaker's name");

    private final List<QuotationEvaluation> evaluations;
    private final boolean loose;
    private final boolean details;
    private final List<PublishedScore> published = PublishedScores.of("quotations");

    QuotationReport(List<QuotationEvaluation> evaluations, boolean loose, boolean details) {
        this.evaluations = evaluations;
        this.loose = loose;
        this.details = details;
    }

    void print(PrintWriter out) {
        evaluations.forEach(evaluation -> print(evaluation, out));
        out.println();
        out.println("In percent; a metric of one number stands under F1. Humans: F1 of two annotators of PolNeAR.");
        if (loose) {
            out.println("Marks at the edges do not count for the figures above; for humans and other systems they do.");
        }
        new QuotationPeers(
                        published.stream()
                                .filter(p -> !p.system().equals(HUMANS))
                                .toList(),
                        evaluations)
                .print(out);
        out.flush();
    }

    private void print(QuotationEvaluation evaluation, PrintWriter out) {
        out.println();
        out.println(evaluation.selection() + ": " + evaluation.gold() + " gold quotations, " + evaluation.predicted()
                + " predicted");
        TextTable table = new TextTable(1, List.of("metric", "P", "R", "F1", "humans"));
        for (Score score : evaluation.scores()) {
            if (details || MAIN.contains(score.metric())) {
                table.add(List.of(
                        score.metric(),
                        Percent.ofShare(score.precision()),
                        Percent.ofShare(score.recall()),
                        Percent.ofShare(score.value()),
                        humans(evaluation.selection().toString(), score.metric())));
            }
        }
        table.print(out);
    }

    private String humans(String items, String metric) {
        return published.stream()
                .filter(p -> p.system().equals(HUMANS))
                .filter(p -> p.items().equals(items) && p.metric().equals(metric))
                .map(p -> Percent.published(p.value()))
                .findFirst()
                .orElse(Percent.NONE);
    }
}
