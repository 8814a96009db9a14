package io.github.hearsay.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.hearsay.pipeline.Failure;

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
