package io.github.hearsay.cli;

import io.github.hearsay.evaluation.FactualityEvaluation;
import io.github.hearsay.evaluation.FactualityLabel;
import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.PublishedScores;
import io.github.hearsay.evaluation.Score;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Prints how well events are rated, beside what rating every event as certain gives, the labels that were confused, and
 * other systems.
 */
record FactualityReport(List<Row> rows) {

    /** One way to rate the same events. */
    record Row(String name, FactualityEvaluation evaluation) {}

    void print(PrintWriter out) {
        FactualityEvaluation best = rows.get(0).evaluation();
        out.println();
        out.println(best.events() + " gold events; MAE and r on the scale from -3 to 3, labels in percent");
        List<String> heading = new ArrayList<>(List.of("system"));
        best.scores().forEach(score -> heading.add(score.metric()));
        heading.add("not found");
        TextTable table = new TextTable(1, heading);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            row.evaluation().scores().forEach(score -> cells.add(cell(score.metric(), score.value())));
            cells.add(String.valueOf(row.evaluation().missing()));
            table.add(cells);
        }
        table.print(out);
        rows.stream().filter(row -> row.evaluation().missing() < best.events()).forEach(row -> printLabels(out, row));
        printPeers(out, best.scores());
        out.flush();
    }

    private static void printLabels(PrintWriter out, Row row) {
        out.println();
        out.println("Labels, " + row.name() + ": a row a gold label, a column a label given");
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
        table.print(out);
    }

    private static void printPeers(PrintWriter out, List<Score> ours) {
        List<PublishedScore> published = PublishedScores.of("factuality");
        for (String source :
                published.stream().map(PublishedScore::source).distinct().toList()) {
            out.println();
            out.println("Other systems, measured on the test parts named; ours on the gold given.");
            out.println("Source: " + source + ".");
            List<String> heading = new ArrayList<>(List.of("system", "measured on"));
            ours.forEach(score -> heading.add(score.metric()));
            TextTable table = new TextTable(2, heading);
            List<PublishedScore> figures =
                    published.stream().filter(p -> p.source().equals(source)).toList();
            figures.stream().map(Measured::of).distinct().forEach(m -> table.add(row(m, figures, ours)));
            table.print(out);
        }
    }

    private static List<String> row(Measured measured, List<PublishedScore> figures, List<Score> metrics) {
        List<String> row = new ArrayList<>(List.of(measured.system(), measured.corpus()));
        for (Score metric : metrics) {
            row.add(figures.stream()
                    .filter(p -> Objects.equals(Measured.of(p), measured)
                            && p.metric().equals(metric.metric()))
                    .map(p -> isShare(p.metric()) ? Percent.published(p.value()) : cell(p.metric(), p.value()))
                    .findFirst()
                    .orElse(Percent.NONE));
        }
        return row;
    }

    private record Measured(String system, String corpus) {

        static Measured of(PublishedScore figure) {
            return new Measured(figure.system(), figure.corpus());
        }
    }

    private static String cell(String metric, double value) {
        if (Double.isNaN(value)) {
            return Percent.NONE;
        }
        return isShare(metric) ? Percent.ofShare(value) : String.format(Locale.ROOT, "%.3f", value);
    }

    /** Errors and correlations are no shares. */
    private static boolean isShare(String metric) {
        return !metric.equals("MAE") && !metric.equals("r");
    }
}
