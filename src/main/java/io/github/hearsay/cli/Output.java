package io.github.hearsay.cli;

import java.io.IOException;

/** Takes results in the order of the documents. */
interface Output extends AutoCloseable {

    /** Passes over a document that an interrupted run has done. */
    void skip(String id);

    void write(Rendered result) throws IOException;

    /** All documents are done. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
