package io.github.hearsay.cli;

import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Format;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The tables of {@code --format csv}; existing files are replaced. */
final class TableFiles implements AutoCloseable {

    private final Map<String, OutputStream> files = new TreeMap<>();

    TableFiles(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> table : Format.csv.writer().shared().entrySet()) {
            Path file = folder.resolve(table.getKey());
            Files.createDirectories(file.resolveSibling(""));
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            files.put(table.getKey(), out);
            out.write(table.getValue());
        }
    }

    void add(Written rows) throws IOException {
        for (Map.Entry<String, OutputStream> file : files.entrySet()) {
            file.getValue().write(rows.lines().getOrDefault(file.getKey(), new byte[0]));
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputStream file : files.values()) {
            file.close();
        }
    }
}
