package io.github.hearsay.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.cas.JsonRecords.Required;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A sentence, and whether people found a claim in it that can be checked.
 *
 * @param id the same in gold and prediction
 */
public record WorthyText(String id, String text, boolean worthy) {

    private static final String FIELD = "factual_claim";

    /** Whether a file has such sentences, by its first line. */
    public static boolean isIn(Path file) throws IOException {
        return JsonLines.firstHas(file, FIELD);
    }

    /**
     * Reads sentences of {@code "id"}, {@code "text"} and {@code "factual_claim"}, 1 or 0.
     *
     * @throws BrokenLineException if a line is not such a sentence
     */
    public static void read(Path file, Consumer<WorthyText> consumer) throws IOException {
        JsonLines.forEach(
                file,
                line -> {
                    Row row = JsonRecords.read(line, Row.class);
                    return new WorthyText(row.id(), row.text(), row.worthy() > 0);
                },
                consumer);
    }

    private record Row(
            @Required String id,
            @Required String text,
            @Required @JsonProperty(FIELD) int worthy) {}
}
