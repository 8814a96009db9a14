package io.github.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A text with one pronoun, and the names that it may stand for, as GAP has them (Webster et al. 2018).
 *
 * @param id the same in gold and prediction
 * @param candidates the names
 */
public record AmbiguousPronoun(String id, String text, Span pronoun, List<Candidate> candidates) {

    private static final String FIELD = "pronoun";

    public AmbiguousPronoun {
        candidates = List.copyOf(candidates);
    }

    /**
     * A name.
     *
     * @param same whether the pronoun stands for it
     */
    public record Candidate(Span span, boolean same) {}

    /** Whether a file has such texts, by its first line. */
    public static boolean isIn(Path file) throws IOException {
        return JsonLines.firstHas(file, FIELD);
    }

    /**
     * Reads texts of {@code "id"}, {@code "text"}, {@code "pronoun"}, with {@code "begin"} and {@code "end"} in code points,
     * and {@code "candidates"}, each with these and {@code "coref"}, true or false.
     *
     * @throws BrokenLineException if a line is not such a text
     */
    public static void read(Path file, Consumer<AmbiguousPronoun> consumer) throws IOException {
        JsonLines.forEach(file, AmbiguousPronoun::parse, consumer);
    }

    private static AmbiguousPronoun parse(JsonNode line) {
        String text = JsonFields.string(line, "text");
        CodePointOffsets offsets = new CodePointOffsets(text);
        return new AmbiguousPronoun(
                JsonFields.string(line, "id"),
                text,
                span(line.path(FIELD), offsets),
                JsonFields.list(
                        line,
                        "candidates",
                        c -> new Candidate(span(c, offsets), c.path("coref").asBoolean())));
    }

    private static Span span(JsonNode object, CodePointOffsets offsets) {
        return offsets.span(JsonFields.offset(object, "begin"), JsonFields.offset(object, "end"));
    }
}
