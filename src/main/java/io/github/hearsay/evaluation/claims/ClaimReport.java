package io.github.hearsay.evaluation.claims;

import io.github.hearsay.evaluation.PeerTable;
import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.ScoreTable;
import java.io.PrintWriter;
import java.util.List;

/** Prints how well propositions and attributions were found, beside other systems, and what is worth a check. */
public final class ClaimReport {

    private ClaimReport() {}

    /** Prints how well propositions were found; nothing where the gold files have none. */
    public static void print(PrintWriter out, PropositionEvaluation propositions) {
        print(out, "propositions", propositions.gold(), propositions.predicted(), propositions.scores());
    }

    /** Prints how well attributions were found; nothing where the gold files have none. */
    public static void print(PrintWriter out, AttributionEvaluation attributions) {
        print(out, "attributions", attributions.gold(), attributions.predicted(), attributions.scores());
    }

    /** Prints how well sentences with a claim that can be checked are recognised; nothing where the gold files have none. */
    public static void print(PrintWriter out, WorthEvaluation worth) {
        if (worth.sentences() > 0) {
            ScoreTable.print(
                    out,
                    worth.sentences() + " gold sentences, " + worth.worthy()
                            + " of them with a claim that can be checked; in percent",
                    worth.scores());
        }
    }

    private static void print(PrintWriter out, String items, long gold, long predicted, List<Score> scores) {
        if (gold == 0) {
            return;
        }
        ScoreTable.print(out, gold + " gold " + items + ", " + predicted + " predicted; in percent", scores);
        List<PublishedScore> figures = PublishedScore.of("claims").stream()
                .filter(p -> p.items().equals(items))
                .toList();
        new PeerTable(
                        List.of(PeerTable.Key.SYSTEM, PeerTable.Key.CORPUS, PeerTable.Key.METRIC),
                        PeerTable.Key.VALUE,
                        figures)
                .print(out);
    }
}
