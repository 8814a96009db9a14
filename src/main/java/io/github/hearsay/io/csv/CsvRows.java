package io.github.hearsay.io.csv;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Rows of a table under construction. */
final class CsvRows {

    private final StringBuilder rows = new StringBuilder();
    private boolean started;

    /**
     * A cell of text. What a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets take for
     * "text follows": the news is not ours, and {@code =HYPERLINK(...)} in it must stay words.
     */
    CsvRows text(@Nullable String value) {
        String cell = value == null ? "" : value;
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return cell(formula ? "'" + cell : cell);
    }

    /** A cell of a closed set; empty where there is no value. */
    CsvRows value(@Nullable Value value) {
        return cell(ClosedSets.text(value));
    }

    CsvRows number(int value) {
        return cell(Integer.toString(value));
    }

    /** A cell with at most three digits behind the point. */
    CsvRows decimal(double value) {
        return cell(
                Double.isFinite(value)
                        ? BigDecimal.valueOf(value)
                                .setScale(3, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        : "");
    }

    CsvRows flag(boolean value) {
        return cell(Boolean.toString(value));
    }

    private CsvRows cell(String value) {
        rows.append(started ? "," : "");
        started = true;
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        rows.append(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
        return this;
    }

    void end() {
        rows.append("\r\n");
        started = false;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
