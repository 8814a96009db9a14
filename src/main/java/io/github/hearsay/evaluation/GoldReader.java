package io.github.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
     * {@code "content"}, {@code "cue"} and {@code "source"}; some have a {@code "speaker"}, the name of their source.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void quotations(Path file, Consumer<AnnotatedText<QuotationSpans>> consumer) throws IOException {
        JsonLines.forEach(file, GoldReader::quotations, consumer);
    }

    /**
     * Reads documents of {@code "entities"}, each with {@code "begin"}, {@code "end"} and {@code "type"}; some have
     * {@code "chains"}: lists, or objects with a list under {@code "mentions"}, of {@code "begin"}, {@code "end"} and
     * perhaps {@code "head"}.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void entities(Path file, Consumer<LinkedText> consumer) throws IOException {
        JsonLines.forEach(file, GoldReader::entities, consumer);
    }

    /**
     * Reads documents of {@code "tuples"}, each with {@code "rel"} and a list of {@code "args"}, or of {@code "attributions"}
     * or {@code "quotes"}, each with lists of {@code [begin, end]} under {@code "content"} and {@code "source"} and perhaps
     * the name of the claimant under {@code "source_representative"} or {@code "speaker"}.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void claims(Path file, Consumer<ClaimGold> consumer) throws IOException {
        JsonLines.forEach(file, GoldReader::claims, consumer);
    }

    private static ClaimGold claims(JsonNode line) {
        String text = JsonFields.string(line, "text");
        CodePointOffsets offsets = new CodePointOffsets(text);
        boolean named = line.has("attributions");
        if (!named && !line.has("quotes") && !line.has("tuples")) {
            throw new IllegalArgumentException("\"tuples\", \"attributions\" and \"quotes\" are missing");
        }
        return new ClaimGold(
                JsonFields.string(line, "id"),
                text,
                JsonFields.listIfAny(line, "tuples", GoldReader::proposition),
                JsonFields.listIfAny(line, named ? "attributions" : "quotes", a -> attribution(a, offsets)));
    }

    private static Proposition proposition(JsonNode tuple) {
        return new Proposition(JsonFields.string(tuple, "rel"), JsonFields.list(tuple, "args", JsonNode::asText), 1);
    }

    private static QuotationSpans attribution(JsonNode attribution, CodePointOffsets offsets) {
        String speaker = JsonFields.string(attribution, "speaker", "");
        return new QuotationSpans(
                QuotationSpans.UNKNOWN,
                JsonFields.list(attribution, "content", pair -> pair(pair, offsets)),
                List.of(),
                JsonFields.list(attribution, "source", pair -> pair(pair, offsets)),
                JsonFields.string(attribution, "source_representative", speaker));
    }

    /**
     * Reads documents of {@code "events"}, each with {@code "begin"} and {@code "end"} of its head, and
     * {@code "factuality"}, from -3 to 3.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void factuality(Path file, Consumer<AnnotatedText<RatedEvent>> consumer) throws IOException {
        JsonLines.forEach(file, GoldReader::factuality, consumer);
    }

    private static AnnotatedText<RatedEvent> factuality(JsonNode line) {
        String text = JsonFields.string(line, "text");
        CodePointOffsets offsets = new CodePointOffsets(text);
        return new AnnotatedText<>(
                JsonFields.string(line, "id"),
                text,
                JsonFields.list(
                        line, "events", e -> new RatedEvent(span(e, offsets), JsonFields.number(e, "factuality"))));
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
                JsonFields.list(quote, "content", pair -> pair(pair, offsets)),
                JsonFields.list(quote, "cue", pair -> pair(pair, offsets)),
                JsonFields.list(quote, "source", pair -> pair(pair, offsets)),
                JsonFields.string(quote, "speaker", ""));
    }

    private static Span pair(JsonNode pair, CodePointOffsets offsets) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("a span should be [begin, end], but is " + pair);
        }
        return offsets.span(JsonFields.offset(pair.path(0)), JsonFields.offset(pair.path(1)));
    }

    private static LinkedText entities(JsonNode line) {
        String text = JsonFields.string(line, "text");
        CodePointOffsets offsets = new CodePointOffsets(text);
        return new LinkedText(
                new AnnotatedText<>(JsonFields.string(line, "id"), text, entities(line, offsets)),
                JsonFields.listIfAny(line, "chains", c -> chain(c, offsets)));
    }

    private static Chain chain(JsonNode chain, CodePointOffsets offsets) {
        List<Chain.Mention> mentions = new ArrayList<>();
        for (JsonNode mention : chain.isObject() ? chain.path("mentions") : chain) {
            Span span = span(mention, offsets);
            Span head = mention.hasNonNull("head") ? pair(mention.path("head"), offsets) : span;
            mentions.add(new Chain.Mention(span, head));
        }
        return new Chain(mentions);
    }

    static List<EntitySpan> entities(JsonNode line, CodePointOffsets offsets) {
        return JsonFields.list(line, "entities", e -> entity(e, offsets));
    }

    private static EntitySpan entity(JsonNode entity, CodePointOffsets offsets) {
        return new EntitySpan(span(entity, offsets), JsonFields.string(entity, "type"));
    }

    private static Span span(JsonNode object, CodePointOffsets offsets) {
        return offsets.span(JsonFields.offset(object, "begin"), JsonFields.offset(object, "end"));
    }
}
