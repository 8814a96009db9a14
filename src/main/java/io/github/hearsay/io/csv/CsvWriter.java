package io.github.hearsay.io.csv;

import io.github.hearsay.io.DocumentWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** Writes every table, one file each. */
public final class CsvWriter implements DocumentWriter {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<CsvTable> tables = List.of(new EntitiesTable(), new QuotationsTable(), new ClaimsTable());

    @Override
    public Written write(JCas jcas, String id) {
        Map<String, byte[]> lines = new HashMap<>();
        for (CsvTable table : tables) {
            CsvRows rows = new CsvRows();
            table.write(jcas, id, rows);
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
