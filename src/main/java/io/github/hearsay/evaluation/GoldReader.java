package io.github.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads gold files document by document: one JSON object a line, offsets in code points. A document whose id comes again,
 * annotated by somebody else, is a document of its own.
 */
public final class GoldReader {

    private GoldReader() {}

    /**
     * Reads documents of {@code "quotes"}, each with {@code "type"} and lists of {@code [begin, end]} under
     * {@code "content"}, {@code "cue"} and {@code "source"}.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void quotations(Path file, Consumer<AnnotatedText<QuotationSpans>> consumer) throws IOException {
        JsonLines.forEach(file, GoldReader::quotations, consumer);
    }

    /**
     * Reads documents of {@code "entities"}, each with {@code "begin"}, {@code "end"} and {@code "type"}.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void entities(Path file, Consumer<AnnotatedText<EntitySpan>> consumer) throws IOException {
        JsonLines.forEach(file, GoldReader::entities, consumer);
    }

    private static AnnotatedText<QuotationSpans> quotations(JsonNode line) {
        String text = JsonFields.string(line, "text");
        CodePointOffsets offsets = new CodePointOffsets(text);
        return new AnnotatedText<>(
                JsonFields.string(line, "id"), text, JsonFields.list(line, "quotes", q -> quotation(q, offsets)));
    }

    private static QuotationSpans quotation(JsonNode quote, CodePointOffsets offsets) {
        return new QuotationSpans(
                JsonFields.string(quote, "type"),
                JsonFields.list(quote, "content", pair -> span(pair, offsets)),
                JsonFields.list(quote, "cue", pair -> span(pair, offsets)),
                JsonFields.list(quote, "source", pair -> span(pair, offsets)));
    }

    private static Span span(JsonNode pair, CodePointOffsets offsets) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("a span should be [begin, end], but is " + pair);
        }
        return offsets.span(JsonFields.offset(pair.path(0)), JsonFields.offset(pair.path(1)));
    }

    private static AnnotatedText<EntitySpan> entities(JsonNode line) {
        String text = JsonFields.string(line, "text");
        CodePointOffsets offsets = new CodePointOffsets(text);
        return new AnnotatedText<>(JsonFields.string(line, "id"), text, entities(line, offsets));
    }

    static List<EntitySpan> entities(JsonNode line, CodePointOffsets offsets) {
        return JsonFields.list(line, "entities", e -> entity(e, offsets));
    }

    private static EntitySpan entity(JsonNode entity, CodePointOffsets offsets) {
        Span span = offsets.span(JsonFields.offset(entity, "begin"), JsonFields.offset(entity, "end"));
        return new EntitySpan(span, JsonFields.string(entity, "type"));
    }
}
