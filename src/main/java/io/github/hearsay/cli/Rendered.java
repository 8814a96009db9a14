package io.github.hearsay.cli;

import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.RawDocument;
import io.github.hearsay.io.html.DocumentSummary;
import io.github.hearsay.pipeline.Failure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param chars length of its text in UTF-16 code units
 * @param outputs what to write, by format; empty where nothing came of it
 * @param summary for the summary of the run and the index of pages, null where nothing came of it
 * @param failure why it failed or was not annotated, null where it was annotated
 */
record Rendered(
        String id,
        String uri,
        int chars,
        Map<Format, Written> outputs,
        @Nullable DocumentSummary summary,
        @Nullable Failure failure) {

    static Rendered failed(RawDocument document, Failure failure) {
        return new Rendered(document.id(), document.uri(), 0, Map.of(), null, failure);
    }
}
