package io.github.hearsay.cli;

import io.github.hearsay.io.DocumentWriter.Written;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that all documents of a run share, such as tables: each has a beginning, and lines of every document. */
final class SharedFiles implements AutoCloseable {

    private final Path folder;
    private final Map<String, Long> kept;
    private final Map<String, LineFile> files = new TreeMap<>();

    /** @param kept what an interrupted run left and this one goes on with, in bytes by key */
    SharedFiles(Path folder, Map<String, Long> kept) throws IOException {
        this.folder = folder;
        this.kept = Map.copyOf(kept);
        Files.createDirectories(folder);
    }

    /** Opens a file below the folder; its beginning is written unless something of it is kept. */
    void add(String key, String path, byte[] beginning) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        long keep = kept.getOrDefault(key, 0L);
        LineFile lines = new LineFile(file, keep);
        files.put(key, lines);
        if (keep == 0 && beginning.length > 0) {
            lines.write(beginning);
        }
    }

    /** Adds lines, given with their ends, to one file. */
    void write(String key, byte[] lines) throws IOException {
        LineFile file = files.get(key);
        if (file == null) {
            throw new IOException("no format shares a file " + key);
        }
        file.write(lines);
    }

    /** Adds the lines of a document to the files of its format. */
    void write(Written output) throws IOException {
        for (Map.Entry<String, byte[]> added : output.lines().entrySet()) {
            write(added.getKey(), added.getValue());
        }
    }

    /** What was written survives a loss of power from now on: how many bytes, by key. */
    Map<String, Long> force() throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        for (Map.Entry<String, LineFile> file : files.entrySet()) {
            file.getValue().force();
            lengths.put(file.getKey(), file.getValue().length);
        }
        return lengths;
    }

    @Override
    public void close() throws IOException {
        for (LineFile file : files.values()) {
            file.close();
        }
    }

    /** A file of lines that grows at its end and can be cut back to where it once was. */
    private static final class LineFile implements AutoCloseable {

        private final Path path;
        private @Nullable FileOutputStream file;
        private @Nullable OutputStream out;
        /** Bytes written, those kept included. */
        private long length;

        /**
         * Cuts off what stands behind.
         *
         * @param keep number of bytes to keep
         * @throws IOException where the file is shorter
         */
        LineFile(Path path, long keep) throws IOException {
            this.path = path;
            this.length = keep;
            if (keep == 0) {
                Files.deleteIfExists(path);
            } else if (!Files.exists(path) || Files.size(path) < keep) {
                throw new IOException(path + " is shorter than it was when the run was interrupted");
            } else {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    channel.truncate(keep);
                }
            }
        }

        /** @param line with its end */
        void write(byte[] line) throws IOException {
            if (out == null) {
                file = new FileOutputStream(path.toFile(), true);
                out = new BufferedOutputStream(file, 1 << 16);
            }
            out.write(line);
            out.flush();
            length += line.length;
        }

        void force() throws IOException {
            if (file != null) {
                file.getFD().sync();
            }
        }

        @Override
        public void close() throws IOException {
            if (out != null) {
                out.close();
            }
        }
    }
}
