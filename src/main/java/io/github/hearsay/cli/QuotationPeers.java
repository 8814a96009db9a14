package io.github.hearsay.cli;

import io.github.hearsay.evaluation.PublishedScore;
import io.github.hearsay.evaluation.QuotationEvaluation;
import io.github.hearsay.evaluation.Score;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Prints a table for each source of published figures, with ours above them. */
record QuotationPeers(List<PublishedScore> published, List<QuotationEvaluation> evaluations) {

    void print(PrintWriter out) {
        for (String source : distinct(published.stream().map(PublishedScore::source))) {
            List<PublishedScore> figures = published.stream()
                    .filter(p -> p.source().equals(source))
                    .filter(p -> evaluations.stream().anyMatch(e -> isOf(p, e)))
                    .toList();
            if (!figures.isEmpty()) {
                PeerHeading.print(out, source);
                table(figures).print(out);
            }
        }
    }

    private TextTable table(List<PublishedScore> figures) {
        List<String> metrics = distinct(figures.stream().map(PublishedScore::metric));
        List<String> heading = new ArrayList<>(List.of("quotations", "system", "measured on"));
        heading.addAll(metrics);
        TextTable table = new TextTable(3, heading);
        for (QuotationEvaluation evaluation : evaluations) {
            List<PublishedScore> same =
                    figures.stream().filter(p -> isOf(p, evaluation)).toList();
            if (!same.isEmpty()) {
                table.add(ours(evaluation, metrics));
                rows(same, metrics).forEach(table::add);
            }
        }
        return table;
    }

    private static boolean isOf(PublishedScore figure, QuotationEvaluation evaluation) {
        return figure.items().equals(evaluation.selection().toString());
    }

    private static List<String> ours(QuotationEvaluation evaluation, List<String> metrics) {
        List<String> row = new ArrayList<>(List.of(evaluation.selection().toString(), "Hearsay", "the gold given"));
        for (String metric : metrics) {
            row.add(evaluation.scores().stream()
                    .filter(score -> score.metric().equals(metric))
                    .map(Score::value)
                    .map(Percent::ofShare)
                    .findFirst()
                    .orElse(Percent.NONE));
        }
        return row;
    }

    private static List<List<String>> rows(List<PublishedScore> figures, List<String> metrics) {
        List<List<String>> rows = new ArrayList<>();
        for (Measured measured : distinct(figures.stream().map(Measured::of))) {
            List<String> row = new ArrayList<>(List.of(measured.items(), measured.system(), measured.corpus()));
            for (String metric : metrics) {
                row.add(figures.stream()
                        .filter(p -> Objects.equals(Measured.of(p), measured))
                        .filter(p -> p.metric().equals(metric))
                        .map(p -> Percent.published(p.value()))
                        .findFirst()
                        .orElse(Percent.NONE));
            }
            rows.add(row);
        }
        return rows;
    }

    private static <T> List<T> distinct(Stream<T> values) {
        return values.distinct().toList();
    }

    private record Measured(String items, String system, String corpus) {

        static Measured of(PublishedScore figure) {
            return new Measured(figure.items(), figure.system(), figure.corpus());
        }
    }
}
