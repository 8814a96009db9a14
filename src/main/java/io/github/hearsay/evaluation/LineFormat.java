package io.github.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;

/** The meaning of one line of a JSONL file. */
@FunctionalInterface
interface LineFormat<T> {

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if the line is JSON, but lacks something or contradicts itself
     */
    T read(JsonNode line);
}
