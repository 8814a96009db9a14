package io.github.hearsay.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints precision, recall and F1, a row a metric, in percent; a metric of one number stands under F1. */
public final class ScoreTable {

    private static final List<String> SHARES = List.of("P", "R", "F1");

    private ScoreTable() {}

    /** Prints a line that says what was compared, and the table below it. */
    public static void print(PrintWriter out, String heading, List<Score> scores) {
        TextTable table = new TextTable(1, heading("metric"));
        scores.forEach(score -> table.add(row(score)));
        print(out, heading, table);
    }

    /** Prints a line and a table below it, with a blank line above both. */
    public static void print(PrintWriter out, String heading, TextTable table) {
        out.println();
        out.println(heading);
        table.print(out);
    }

    /** The heading of a table of {@link #row rows}, with more columns before or behind the shares. */
    public static List<String> heading(String first, String... behind) {
        List<String> heading = new ArrayList<>(List.of(first));
        heading.addAll(SHARES);
        heading.addAll(List.of(behind));
        return heading;
    }

    /** The row of a score, with more columns behind the shares. */
    public static List<String> row(Score score, String... behind) {
        List<String> row = new ArrayList<>(List.of(score.metric()));
        row.addAll(shares(score));
        row.addAll(List.of(behind));
        return row;
    }

    /** Precision, recall and F1 in percent. */
    public static List<String> shares(Score score) {
        return List.of(
                Percent.ofShare(score.precision()), Percent.ofShare(score.recall()), Percent.ofShare(score.value()));
    }
}
