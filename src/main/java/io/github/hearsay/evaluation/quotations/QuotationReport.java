package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.PeerTable;
import io.github.hearsay.evaluation.Percent;
import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.ScoreTable;
import io.github.hearsay.evaluation.TextTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** Prints a table for each selection of quotations, with what human annotators reach, and then the other systems. */
public final class QuotationReport {

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
    private final List<PublishedScore> published = PublishedScore.of("quotations");

    /**
     * A report of one table or more.
     *
     * @param loose whether marks at the edges do not count, which the report then says
     * @param details whether to print every metric, not only the main ones
     */
    public QuotationReport(List<QuotationEvaluation> evaluations, boolean loose, boolean details) {
        this.evaluations = List.copyOf(evaluations);
        this.loose = loose;
        this.details = details;
    }

    /** Prints all tables. */
    public void print(PrintWriter out) {
        evaluations.forEach(evaluation -> print(evaluation, out));
        out.println();
        out.println("In percent; a metric of one number stands under F1. Humans: F1 of two annotators of PolNeAR.");
        if (loose) {
            out.println("Marks at the edges do not count for the figures above; for humans and other systems they do.");
        }
        PeerTable peers = new PeerTable(
                List.of(PeerTable.Key.ITEMS, PeerTable.Key.SYSTEM, PeerTable.Key.CORPUS),
                PeerTable.Key.METRIC,
                published.stream().filter(p -> !p.system().equals(HUMANS)).toList());
        evaluations.forEach(evaluation -> peers.add(evaluation.selection().toString(), evaluation.scores()));
        peers.print(out);
    }

    private void print(QuotationEvaluation evaluation, PrintWriter out) {
        TextTable table = new TextTable(1, ScoreTable.heading("metric", "humans"));
        for (Score score : evaluation.scores()) {
            if (details || MAIN.contains(score.metric())) {
                table.add(ScoreTable.row(score, humans(evaluation.selection().toString(), score.metric())));
            }
        }
        ScoreTable.print(
                out,
                evaluation.selection() + ": " + evaluation.gold() + " gold quotations, " + evaluation.predicted()
                        + " predicted",
                table);
    }

    private String humans(String items, String metric) {
        return published.stream()
                .filter(p -> p.system().equals(HUMANS))
                .filter(p -> p.items().equals(items) && p.metric().equals(metric))
                .map(PublishedScore::cell)
                .findFirst()
                .orElse(Percent.NONE);
    }

    /** Prints which speaker was found where the source is a pronoun; nothing where gold names no such speaker. */
    public static void print(PrintWriter out, PronounSources pronouns) {
        if (pronouns.gold() > 0) {
            ScoreTable.print(
                    out,
                    pronouns.gold()
                            + " gold quotations by a pronoun whose speaker is named; the speakers found; in percent",
                    pronouns.scores());
        }
    }

    /** Prints how often quotations of each confidence are right; nothing where no confidence is known. */
    public static void print(PrintWriter out, Reliability reliability) {
        if (reliability.bins().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(0, List.of("quotations", "confidence", "right"));
        for (Reliability.Bin bin : reliability.bins()) {
            table.add(List.of(
                    String.valueOf(bin.count()), Percent.ofShare(bin.confidence()), Percent.ofShare(bin.right())));
        }
        ScoreTable.print(
                out,
                "Confidence and the share that is right (matched content, right source), in percent; they lie "
                        + Percent.ofShare(reliability.error()) + " apart on average",
                table);
    }
}
