package io.github.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hearsay.text.Span;
import java.util.List;

/** Reads what the command {@code annotate} wrote as JSONL: offsets are UTF-16 code units. */
public final class PredictedReader {

    private PredictedReader() {}

    /**
     * The document of one line.
     *
     * @throws IllegalArgumentException if a field is missing or of another type, or a span lies outside the text
     */
    public static PredictedDocument document(JsonNode line) {
        String text = JsonFields.string(line, "text");
        return new PredictedDocument(
                JsonFields.string(line, "id"),
                text,
                JsonFields.listIfAny(
                        line, "entities", e -> new EntitySpan(span(e, text), JsonFields.string(e, "label"))),
                JsonFields.listIfAny(line, "chains", c -> chain(c, text)),
                JsonFields.listIfAny(line, "quotations", q -> quotation(q, text)),
                JsonFields.listIfAny(line, "claims", c -> claim(c, text)));
    }

    private static QuotationSpans quotation(JsonNode quotation, String text) {
        return new QuotationSpans(
                JsonFields.string(quotation, "kind", QuotationSpans.UNKNOWN),
                JsonFields.list(quotation, "content", part -> span(part, text)),
                spanIfAny(quotation, "cue", text),
                spanIfAny(quotation, "source", text),
                quotation.hasNonNull("speakerEntity") ? JsonFields.string(quotation, "speaker", "") : "",
                quotation.path("confidence").asDouble(Double.NaN));
    }

    private static ClaimSpans claim(JsonNode claim, String text) {
        JsonNode predicate = claim.path("predicate");
        return new ClaimSpans(
                span(predicate, text),
                JsonFields.string(predicate, "lemma"),
                JsonFields.list(
                        claim, "arguments", a -> new ClaimSpans.Argument(JsonFields.string(a, "role"), span(a, text))),
                claim.path("factualityScore").asDouble(RatedEvent.CERTAIN),
                claim.path("confidence").asDouble(),
                claim.path("checkWorthiness").asDouble());
    }

    private static Chain chain(JsonNode chain, String text) {
        return new Chain(JsonFields.list(chain, "mentions", m -> {
            Span span = span(m, text);
            return new Chain.Mention(span, span);
        }));
    }

    private static List<Span> spanIfAny(JsonNode quotation, String name, String text) {
        return quotation.hasNonNull(name) ? List.of(span(quotation.path(name), text)) : List.of();
    }

    private static Span span(JsonNode object, String text) {
        int begin = JsonFields.offset(object, "begin");
        int end = JsonFields.offset(object, "end");
        if (begin < 0 || end < begin || end > text.length()) {
            throw new IllegalArgumentException("no span " + begin + ".." + end + " in a text of " + text.length());
        }
        return new Span(begin, end);
    }
}
