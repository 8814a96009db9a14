package io.github.hearsay.io.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.ViewWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file of JSON-LD for each document: a schema.org {@code CreativeWork}, the entities in it, its {@code Quotation}s and
 * {@code Claim}s, linked by fragment ids ({@code #E1}, {@code #Q1}, {@code #C1}). What schema.org has no word for is named
 * {@code hearsay:} and means what the feature of that name in the type system means; offsets are UTF-16 code units.
 */
public final class JsonLdWriter implements ViewWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Half a surrogate pair has no UTF-8 form, but an escape.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    @Override
    public Written write(DocumentView document) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            writeContext(json);
            json.writeArrayFieldStart("@graph");
            writeDocument(json, document);
            new Graph(json, document).write();
            json.writeEndArray();
            json.writeEndObject();
        }
        return Written.files(Map.of(".jsonld", out.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void writeContext(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("@context");
        json.writeStringField("@vocab", "https://schema.org/");
        json.writeStringField("hearsay", "urn:hearsay:");
        json.writeEndObject();
    }

    private static void writeDocument(JsonGenerator json, DocumentView document) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", Graph.DOCUMENT);
        json.writeStringField("@type", "CreativeWork");
        json.writeStringField("identifier", document.id());
        json.writeStringField("inLanguage", document.language());
        json.writeEndObject();
    }
}
