package io.github.hearsay.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Format;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** JSON lines for the next program of a pipe; failures are told where messages go. */
final class StandardOutput implements Output {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    private final PrintWriter err;

    StandardOutput(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void skip(String id) {
        throw new IllegalStateException("nothing is remembered of what went to standard output");
    }

    @Override
    public void write(Rendered result) throws IOException {
        Written written = result.outputs().get(Format.jsonl);
        if (written != null) {
            for (byte[] line : written.lines().values()) {
                out.write(line);
            }
            out.flush();
        }
        if (result.failure() != null) {
            err.println(MAPPER.writeValueAsString(ErrorRow.of(result, result.failure())));
        }
    }

    @Override
    public void finish() {}

    @Override
    public void close() throws IOException {
        out.close();
    }
}
