package io.github.hearsay.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints the figures of other systems, a table for each source of them, with ours above those of the same items. */
public final class PeerTable {

    /** What distinguishes figures. */
    public enum Key {
        ITEMS("quotations"),
        SYSTEM("system"),
        CORPUS("measured on"),
        METRIC("metric"),
        /** The same for all: they stand in one column. */
        VALUE("F1");

        private final String heading;

        Key(String heading) {
            this.heading = heading;
        }

        private String of(PublishedScore figure) {
            return switch (this) {
                case ITEMS -> figure.items();
                case SYSTEM -> figure.system();
                case CORPUS -> figure.corpus();
                case METRIC -> figure.metric();
                case VALUE -> heading;
            };
        }
    }

    private record Cell(PublishedScore figure, String text) {}

    private final List<Key> rows;
    private final Key columns;
    private final List<PublishedScore> figures;
    private final Map<String, List<Score>> ours = new LinkedHashMap<>();

    /**
     * A table without figures of ours.
     *
     * @param rows what distinguishes rows, in the order in which it stands before the numbers
     * @param columns what distinguishes columns
     */
    public PeerTable(List<Key> rows, Key columns, List<PublishedScore> figures) {
        this.rows = List.copyOf(rows);
        this.columns = columns;
        this.figures = List.copyOf(figures);
    }

    /** Adds our figures; of others only those of items that we have some of are printed then. */
    public void add(String items, List<Score> scores) {
        ours.put(items, List.copyOf(scores));
    }

    /** Prints the tables, with columns as they come. */
    public void print(PrintWriter out) {
        print(out, ", F1", List.of());
    }

    /**
     * Prints the tables.
     *
     * @param measure what all figures are, behind a comma; empty where the columns tell
     * @param first the columns that every table has
     */
    public void print(PrintWriter out, String measure, List<String> first) {
        for (String source : distinct(figures, PublishedScore::source)) {
            List<Cell> cells = cells(
                    figures.stream().filter(f -> f.source().equals(source)).toList());
            if (!cells.isEmpty()) {
                out.println();
                // Nobody should take them for measured on the same files as ours.
                out.println("Other systems" + measure + ", measured on the test parts named; ours on the gold given.");
                out.println("Source: " + source + ".");
                table(cells, first).print(out);
            }
        }
    }

    private List<Cell> cells(List<PublishedScore> published) {
        if (ours.isEmpty()) {
            return published.stream().map(PeerTable::cell).toList();
        }
        List<PublishedScore> compared =
                published.stream().filter(f -> ours.containsKey(f.items())).toList();
        List<Cell> cells = new ArrayList<>();
        ours.forEach((items, scores) -> {
            List<Cell> same = compared.stream()
                    .filter(f -> f.items().equals(items))
                    .map(PeerTable::cell)
                    .toList();
            if (!same.isEmpty()) {
                distinct(compared, PublishedScore::metric).forEach(metric -> cells.add(ofOurs(items, metric, scores)));
                cells.addAll(same);
            }
        });
        return cells;
    }

    private static Cell cell(PublishedScore figure) {
        return new Cell(figure, figure.cell());
    }

    private static Cell ofOurs(String items, String metric, List<Score> scores) {
        double value = scores.stream()
                .filter(score -> score.metric().equals(metric))
                .mapToDouble(Score::value)
                .findFirst()
                .orElse(Double.NaN);
        return new Cell(
                new PublishedScore("", "the gold given", items, metric, "Hearsay", value, ""), Percent.ofShare(value));
    }

    private TextTable table(List<Cell> cells, List<String> first) {
        Set<String> across = new LinkedHashSet<>(first);
        if (first.isEmpty()) {
            cells.forEach(cell -> across.add(columns.of(cell.figure())));
        }
        Map<List<String>, Map<String, String>> table = new LinkedHashMap<>();
        for (Cell cell : cells) {
            List<String> row = rows.stream().map(key -> key.of(cell.figure())).toList();
            table.computeIfAbsent(row, r -> new LinkedHashMap<>()).putIfAbsent(columns.of(cell.figure()), cell.text());
        }
        TextTable printed = new TextTable(
                rows.size(),
                Stream.concat(rows.stream().map(key -> key.heading), across.stream())
                        .toList());
        table.forEach((row, values) -> printed.add(Stream.concat(
                        row.stream(), across.stream().map(column -> values.getOrDefault(column, Percent.NONE)))
                .toList()));
        return printed;
    }

    private static List<String> distinct(Collection<PublishedScore> figures, Function<PublishedScore, String> of) {
        return figures.stream().map(of).distinct().toList();
    }
}
