package io.github.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file of lines that grows at its end and can be cut back to where it once was. */
final class LineFile implements AutoCloseable {

    private final Path path;
    private @Nullable FileOutputStream file;
    private @Nullable OutputStream out;
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

    /** Bytes written, those kept included. */
    long length() {
        return length;
    }

    /** What was written survives a loss of power from now on. */
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
