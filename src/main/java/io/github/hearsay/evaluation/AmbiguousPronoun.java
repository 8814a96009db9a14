package io.github.hearsay.evaluation;

import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.cas.JsonRecords.Required;
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

    private static AmbiguousPronoun parse(String line) {
        Row row = JsonRecords.read(line, Row.class);
        CodePointOffsets offsets = new CodePointOffsets(row.text());
        return new AmbiguousPronoun(
                row.id(),
                row.text(),
                offsets.span(row.pronoun().begin(), row.pronoun().end()),
                row.candidates().stream()
                        .map(c -> new Candidate(offsets.span(c.begin(), c.end()), c.coref()))
                        .toList());
    }

    private record Row(
            @Required String id,
            @Required String text,
            @Required Place pronoun,
            @Required List<Named> candidates) {}

    private record Place(@Required int begin, @Required int end) {}

    private record Named(
            @Required int begin,
            @Required int end,
            @Required boolean coref) {}
}
