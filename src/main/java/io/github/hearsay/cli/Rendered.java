package io.github.hearsay.cli;

import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.RawDocument;
import io.github.hearsay.io.html.DocumentSummary;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param chars length of its text in UTF-16 code units
 * @param outputs what to write, by format; empty where it failed
 * @param summary for the summary of the run and the index of pages, null where it failed
 * @param failure why it failed, null where it did not
 */
record Rendered(
        String id,
        String uri,
        int chars,
        Map<Format, Written> outputs,
        @Nullable DocumentSummary summary,
        @Nullable Failure failure) {

    static Rendered failed(RawDocument document, String stage, Throwable error) {
        return new Rendered(document.id(), document.uri(), 0, Map.of(), null, Failure.of(stage, error));
    }

    /** Where and why a document failed. */
    record Failure(String stage, String type, String message) {

        static Failure of(String stage, Throwable error) {
            Throwable root = error;
            // UIMA wraps what an engine throws; its own message names the engine only.
            while (root instanceof AnalysisEngineProcessException && root.getCause() != null) {
                root = root.getCause();
            }
            String message = root.getMessage() == null ? "no message" : root.getMessage();
            return new Failure(stage, root.getClass().getSimpleName(), message);
        }
    }
}
