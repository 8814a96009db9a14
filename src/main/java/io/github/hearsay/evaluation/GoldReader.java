package io.github.hearsay.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.cas.JsonRecords.OrEmpty;
import io.github.hearsay.cas.JsonRecords.Required;
import io.github.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold files document by document: one JSON object a line, offsets in code points. A document whose id comes again,
 * annotated by another person, is a document of its own.
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
        JsonLines.forEach(
                file, line -> JsonRecords.read(line, QuotedDocument.class).meaning(), consumer);
    }

    private record QuotedDocument(
            @Required String id,
            @Required String text,
            @Required List<Quote> quotes) {

        AnnotatedText<QuotationSpans> meaning() {
            CodePointOffsets offsets = new CodePointOffsets(text);
            return new AnnotatedText<>(
                    id, text, quotes.stream().map(q -> q.meaning(offsets)).toList());
        }
    }

    private record Quote(
            @Required String type,
            @Required List<int[]> content,
            @Required List<int[]> cue,
            @Required List<int[]> source,
            @OrEmpty String speaker) {

        QuotationSpans meaning(CodePointOffsets offsets) {
            return new QuotationSpans(
                    ClosedSets.of(QuotationKind.class, type),
                    offsets.spans(content),
                    offsets.spans(cue),
                    offsets.spans(source),
                    speaker);
        }
    }

    /**
     * Reads documents of {@code "entities"}, each with {@code "begin"}, {@code "end"} and {@code "type"}; some have
     * {@code "chains"}: lists, or objects with a list under {@code "mentions"}, of {@code "begin"}, {@code "end"} and
     * perhaps {@code "head"}.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void entities(Path file, Consumer<LinkedText> consumer) throws IOException {
        JsonLines.forEach(
                file, line -> JsonRecords.read(line, NamedDocument.class).meaning(), consumer);
    }

    private record NamedDocument(
            @Required String id,
            @Required String text,
            @Required List<Entity> entities,
            List<JsonNode> chains) {

        LinkedText meaning() {
            CodePointOffsets offsets = new CodePointOffsets(text);
            return new LinkedText(
                    new AnnotatedText<>(id, text, Entity.meaning(entities, offsets)),
                    chains.stream().map(chain -> chain(chain, offsets)).toList());
        }

        private static Chain chain(JsonNode chain, CodePointOffsets offsets) {
            List<Chain.Mention> mentions = new ArrayList<>();
            for (JsonNode node : chain.isObject() ? chain.path("mentions") : chain) {
                Mention mention = JsonRecords.read(node, Mention.class);
                Span span = offsets.span(mention.begin(), mention.end());
                mentions.add(
                        new Chain.Mention(span, mention.head().isEmpty() ? span : offsets.span(pair(mention.head()))));
            }
            return new Chain(mentions);
        }

        private static int[] pair(List<Integer> pair) {
            return pair.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private record Mention(@Required int begin, @Required int end, List<Integer> head) {}

    /** A name in a gold file. */
    record Entity(
            @Required int begin,
            @Required int end,
            @Required String type) {

        static List<EntitySpan> meaning(List<Entity> entities, CodePointOffsets offsets) {
            return entities.stream()
                    .map(e -> new EntitySpan(offsets.span(e.begin, e.end), e.type))
                    .toList();
        }
    }

    /**
     * Reads documents of {@code "tuples"}, each with {@code "rel"} and a list of {@code "args"}, or of {@code "attributions"}
     * or {@code "quotes"}, each with lists of {@code [begin, end]} under {@code "content"} and {@code "source"} and perhaps
     * the name of the claimant under {@code "source_representative"} or {@code "speaker"}.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void claims(Path file, Consumer<ClaimGold> consumer) throws IOException {
        JsonLines.forEach(
                file, line -> JsonRecords.read(line, ClaimDocument.class).meaning(), consumer);
    }

    private record ClaimDocument(
            @Required String id,
            @Required String text,
            @JsonSetter(nulls = Nulls.SET) @Nullable List<Tuple> tuples,
            @JsonSetter(nulls = Nulls.SET) @Nullable List<Attribution> attributions,
            @JsonSetter(nulls = Nulls.SET) @Nullable List<Attribution> quotes) {

        ClaimGold meaning() {
            if (tuples == null && attributions == null && quotes == null) {
                throw new IllegalArgumentException("\"tuples\", \"attributions\" and \"quotes\" are missing");
            }
            CodePointOffsets offsets = new CodePointOffsets(text);
            List<Attribution> attributed = attributions == null ? orNone(quotes) : attributions;
            return new ClaimGold(
                    id,
                    text,
                    orNone(tuples).stream().map(Tuple::meaning).toList(),
                    attributed.stream().map(a -> a.meaning(offsets)).toList());
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    private record Tuple(@Required String rel, @Required List<JsonNode> args) {

        Proposition meaning() {
            return new Proposition(rel, args.stream().map(JsonNode::asText).toList(), 1);
        }
    }

    private record Attribution(
            @Required List<int[]> content,
            @Required List<int[]> source,
            @JsonProperty("source_representative") @Nullable String representative,
            @OrEmpty String speaker) {

        QuotationSpans meaning(CodePointOffsets offsets) {
            return new QuotationSpans(
                    null,
                    offsets.spans(content),
                    List.of(),
                    offsets.spans(source),
                    representative == null ? speaker : representative);
        }
    }

    /**
     * Reads documents of {@code "events"}, each with {@code "begin"} and {@code "end"} of its head, and
     * {@code "factuality"}, from -3 to 3.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static void factuality(Path file, Consumer<AnnotatedText<RatedEvent>> consumer) throws IOException {
        JsonLines.forEach(
                file, line -> JsonRecords.read(line, RatedDocument.class).meaning(), consumer);
    }

    private record RatedDocument(
            @Required String id,
            @Required String text,
            @Required List<Event> events) {

        AnnotatedText<RatedEvent> meaning() {
            CodePointOffsets offsets = new CodePointOffsets(text);
            return new AnnotatedText<>(
                    id,
                    text,
                    events.stream()
                            .map(e -> new RatedEvent(offsets.span(e.begin, e.end), e.factuality))
                            .toList());
        }
    }

    private record Event(
            @Required int begin,
            @Required int end,
            @Required double factuality) {}
}
