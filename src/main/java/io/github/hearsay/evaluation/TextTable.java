package io.github.hearsay.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Aligned columns: the first ones to the left, the others, numbers, to the right. */
public final class TextTable {

    private static final String GAP = "  ";

    private final int left;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table with a heading only.
     *
     * @param left number of columns of words
     */
    public TextTable(int left, List<String> heading) {
        this.left = left;
        rows.add(List.copyOf(heading));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException where it has more or fewer columns than the heading
     */
    public void add(List<String> row) {
        if (row.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("not a row of this table: " + row);
        }
        rows.add(List.copyOf(row));
    }

    /** Prints heading and rows. */
    public void print(PrintWriter out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String padding = " ".repeat(width(column) - row.get(column).length());
                line.append(GAP).append(column < left ? row.get(column) + padding : padding + row.get(column));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
