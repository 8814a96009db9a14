package io.github.hearsay.io.csv;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.ViewWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes every table, one file each. */
public final class CsvWriter implements ViewWriter {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<CsvTable> tables =
            List.of(new EntitiesTable(), new QuotationsTable(), new ClaimsTable(), new EventsTable());

    @Override
    public Written write(DocumentView document) {
        Map<String, byte[]> lines = new HashMap<>();
        for (CsvTable table : tables) {
            CsvRows rows = new CsvRows();
            table.write(document, rows);
            lines.put(file(table), rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        return Written.lines(lines);
    }

    @Override
    public Map<String, byte[]> shared() {
        Map<String, byte[]> headers = new HashMap<>();
        for (CsvTable table : tables) {
            String header = BYTE_ORDER_MARK + String.join(",", table.columns()) + "\r\n";
            headers.put(file(table), header.getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static String file(CsvTable table) {
        return "csv/" + table.name() + ".csv";
    }
}
