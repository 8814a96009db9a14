package io.github.hearsay.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ProcessingIssue;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.Zone;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * An annotated document as one line of JSON. Offsets are UTF-16 code units into {@code text}, {@code begin} inclusive and
 * {@code end} exclusive; what a document does not have is null or an empty array.
 */
public final class JsonlFormat {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonlFormat() {}

    /** The line, without a line end. */
    public static String render(JCas jcas, String id) throws IOException {
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        StringWriter out = new StringWriter(2 * text.length());
        // Half a surrogate pair has no UTF-8 form, but an escape.
        boolean broken = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        try (JsonGenerator json = (broken ? ASCII : FACTORY).createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("language", jcas.getDocumentLanguage());
            json.writeStringField("text", text);
            writeZones(jcas, json);
            List<EntityMention> mentions = EntityMentions.read(jcas);
            writeEntities(jcas, json, mentions);
            writeChains(json, mentions);
            new AttributionJson(json, text)
                    .write(
                            jcas.select(Quotation.class).asList(),
                            jcas.select(Claim.class).asList());
            writeIssues(jcas, json);
            json.writeEndObject();
        }
        return out.toString();
    }

    static void writeSpan(JsonGenerator json, Annotation annotation) throws IOException {
        json.writeNumberField("begin", annotation.getBegin());
        json.writeNumberField("end", annotation.getEnd());
    }

    static void writeText(JsonGenerator json, Annotation annotation, String text) throws IOException {
        writeSpan(json, annotation);
        json.writeStringField("text", text.substring(annotation.getBegin(), annotation.getEnd()));
    }

    /** A string, null where it is empty. */
    static void writeOptional(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null || value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private static void writeZones(JCas jcas, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("zones");
        for (Zone zone : jcas.select(Zone.class)) {
            json.writeStartObject();
            writeSpan(json, zone);
            json.writeStringField("kind", zone.getKind());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeEntities(JCas jcas, JsonGenerator json, List<EntityMention> mentions) throws IOException {
        Map<Integer, String> titles = new HashMap<>();
        mentions.stream()
                .filter(m -> !m.title().isEmpty())
                .forEach(m -> titles.put(m.span().end(), m.title()));
        json.writeArrayFieldStart("entities");
        for (NamedEntity entity : jcas.select(NamedEntity.class)) {
            json.writeStartObject();
            writeText(json, entity, jcas.getDocumentText());
            json.writeStringField("label", entity.getValue());
            writeOptional(json, "entity", entity.getIdentifier());
            writeOptional(json, "title", titles.get(entity.getEnd()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeChains(JsonGenerator json, List<EntityMention> mentions) throws IOException {
        Map<String, List<EntityMention>> chains = new LinkedHashMap<>();
        for (EntityMention mention : mentions) {
            chains.computeIfAbsent(mention.entity(), e -> new java.util.ArrayList<>())
                    .add(mention);
        }
        json.writeArrayFieldStart("chains");
        for (Map.Entry<String, List<EntityMention>> chain : chains.entrySet()) {
            EntityMention first = chain.getValue().get(0);
            json.writeStartObject();
            json.writeStringField("entity", chain.getKey());
            json.writeStringField("name", first.name());
            json.writeStringField("label", first.label());
            json.writeArrayFieldStart("mentions");
            for (EntityMention mention : chain.getValue()) {
                json.writeStartObject();
                json.writeNumberField("begin", mention.span().begin());
                json.writeNumberField("end", mention.span().end());
                json.writeStringField("kind", mention.kind());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeIssues(JCas jcas, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("issues");
        for (ProcessingIssue issue : jcas.select(ProcessingIssue.class)) {
            json.writeStartObject();
            json.writeStringField("stage", issue.getStage());
            json.writeStringField("message", issue.getMessage());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
