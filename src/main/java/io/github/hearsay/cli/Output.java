package io.github.hearsay.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Format;
import io.github.hearsay.pipeline.Failure;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** Takes results in the order of the documents. */
interface Output extends AutoCloseable {

    /** Passes over a document that an interrupted run has done. */
    void skip(String id);

    void write(Rendered result) throws IOException;

    /** All documents are done. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    /** JSON lines for the next program of a pipe; failures are reported with the messages. */
    final class Standard implements Output {

        private static final JsonMapper MAPPER = JsonMapper.builder().build();

        private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        private final PrintWriter err;

        Standard(PrintWriter err) {
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

    /**
     * A line of {@code errors.jsonl}.
     *
     * @param stage {@code read}, {@code write}, or the engine
     * @param error kind of the exception
     */
    @JsonPropertyOrder({"id", "uri", "stage", "error", "message"})
    record ErrorRow(String id, String uri, String stage, String error, String message) {

        static ErrorRow of(Rendered result, Failure failure) {
            return new ErrorRow(result.id(), result.uri(), failure.stage(), failure.type(), failure.message());
        }
    }
}
