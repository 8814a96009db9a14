package io.github.hearsay.io.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** The entities, quotations and claims of one document as nodes. */
final class Graph {

    static final String DOCUMENT = "#document";

    private static final Map<String, String> TYPES = Map.of(
            "PERSON", "Person",
            "ORG", "Organization",
            "NORP", "Organization",
            "GPE", "AdministrativeArea",
            "LOC", "Place",
            "FAC", "Place",
            "EVENT", "Event",
            "PRODUCT", "Product",
            "WORK_OF_ART", "CreativeWork");

    private final JsonGenerator json;
    private final JCas jcas;
    private final Map<String, EntityMention> entities = new LinkedHashMap<>();
    private final Map<Quotation, String> quotations = new HashMap<>();

    Graph(JsonGenerator json, JCas jcas) {
        this.json = json;
        this.jcas = jcas;
        EntityMentions.read(jcas).forEach(m -> entities.putIfAbsent(m.entity(), m));
        jcas.select(Quotation.class).forEach(q -> quotations.put(q, "#Q" + (quotations.size() + 1)));
    }

    void write() throws IOException {
        for (EntityMention entity : entities.values()) {
            json.writeStartObject();
            json.writeStringField("@id", "#" + entity.entity());
            json.writeStringField("@type", TYPES.getOrDefault(entity.label(), "Thing"));
            json.writeStringField("name", entity.name());
            json.writeEndObject();
        }
        for (Quotation quotation : jcas.select(Quotation.class)) {
            writeQuotation(quotation);
        }
        int number = 0;
        for (Claim claim : jcas.select(Claim.class)) {
            writeClaim(claim, "#C" + ++number);
        }
    }

    private void writeQuotation(Quotation quotation) throws IOException {
        begin("Quotation", quotations.getOrDefault(quotation, DOCUMENT), quotation);
        json.writeStringField(
                "text",
                Links.parts(quotation).stream().map(Annotation::getCoveredText).collect(Collectors.joining(" … ")));
        Source source = Links.source(quotation);
        if (source != null) {
            speaker("spokenByCharacter", source.getEntity(), quotation.getSpeaker());
        }
        Quotation parent = Links.parent(quotation);
        reference("isPartOf", parent == null ? DOCUMENT : quotations.getOrDefault(parent, DOCUMENT));
        word("kind", quotation.getKind());
        word("act", quotation.getAct());
        word("polarity", quotation.getPolarity());
        json.writeNumberField("hearsay:confidence", quotation.getConfidence());
        json.writeEndObject();
    }

    private void writeClaim(Claim claim, String id) throws IOException {
        begin("Claim", id, claim);
        json.writeStringField("text", claim.getCoveredText());
        reference("appearance", DOCUMENT);
        List<Quotation> chain = Links.sources(claim);
        if (!chain.isEmpty()) {
            Source source = Links.source(chain.get(chain.size() - 1));
            if (source != null) {
                speaker("author", source.getEntity(), claim.getClaimant());
            }
            json.writeArrayFieldStart("isBasedOn");
            for (Quotation quotation : chain) {
                node(quotations.getOrDefault(quotation, DOCUMENT));
            }
            json.writeEndArray();
        }
        word("claimantKind", claim.getClaimantKind());
        word("factuality", claim.getFactuality());
        word("authorFactuality", claim.getAuthorFactuality());
        json.writeNumberField("hearsay:factualityScore", claim.getFactualityScore());
        word("tense", claim.getTense());
        flags(claim.getFlags());
        proposition(claim);
        json.writeNumberField("hearsay:checkWorthiness", claim.getCheckWorthiness());
        json.writeNumberField("hearsay:confidence", claim.getConfidence());
        json.writeEndObject();
    }

    private void begin(String type, String id, Annotation annotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        json.writeStringField("@type", type);
        offsets(annotation);
    }

    private void offsets(Annotation annotation) throws IOException {
        json.writeNumberField("hearsay:begin", annotation.getBegin());
        json.writeNumberField("hearsay:end", annotation.getEnd());
    }

    private void proposition(Claim claim) throws IOException {
        Predicate predicate = Links.predicate(claim);
        if (predicate != null) {
            json.writeObjectFieldStart("hearsay:predicate");
            offsets(predicate);
            json.writeStringField("text", predicate.getCoveredText());
            word("lemma", predicate.getLemma());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("hearsay:argument");
        for (ClaimArgument argument : Links.arguments(claim)) {
            json.writeStartObject();
            word("role", argument.getRole());
            offsets(argument);
            json.writeStringField("text", argument.getCoveredText());
            if (entities.containsKey(argument.getEntity())) {
                reference("about", "#" + argument.getEntity());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void flags(@Nullable StringArray flags) throws IOException {
        json.writeArrayFieldStart("hearsay:flag");
        for (int i = 0; flags != null && i < flags.size(); i++) {
            json.writeString(flags.get(i));
        }
        json.writeEndArray();
    }

    /** The entity where one is known, otherwise something that has the name. */
    private void speaker(String property, @Nullable String entity, @Nullable String name) throws IOException {
        if (entity != null && entities.containsKey(entity)) {
            reference(property, "#" + entity);
        } else if (name != null && !name.isEmpty()) {
            json.writeObjectFieldStart(property);
            json.writeStringField("@type", "Thing");
            json.writeStringField("name", name);
            json.writeEndObject();
        }
    }

    private void reference(String property, String id) throws IOException {
        json.writeFieldName(property);
        node(id);
    }

    private void node(String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    private void word(String feature, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField("hearsay:" + feature, value);
        }
    }
}
