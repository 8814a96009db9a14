package io.github.hearsay.io;

import static io.github.hearsay.io.JsonlFormat.writeOptional;
import static io.github.hearsay.io.JsonlFormat.writeSpan;
import static io.github.hearsay.io.JsonlFormat.writeText;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.cas.StringArray;
import org.jspecify.annotations.Nullable;

/** Writes the quotations and claims of a document; ids are given in text order. */
final class AttributionJson {

    private final JsonGenerator json;
    private final String text;
    private final Map<Quotation, String> ids = new HashMap<>();

    AttributionJson(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
    }

    void write(List<Quotation> quotations, List<Claim> claims) throws IOException {
        for (Quotation quotation : quotations) {
            ids.put(quotation, "Q" + (ids.size() + 1));
        }
        json.writeArrayFieldStart("quotations");
        for (Quotation quotation : quotations) {
            writeQuotation(quotation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (int i = 0; i < claims.size(); i++) {
            writeClaim(claims.get(i), "C" + (i + 1));
        }
        json.writeEndArray();
    }

    private void writeQuotation(Quotation quotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", ids.get(quotation));
        json.writeStringField("kind", quotation.getKind());
        writeSpan(json, quotation);
        json.writeArrayFieldStart("content");
        for (QuotationPart part : Links.parts(quotation)) {
            json.writeStartObject();
            writeText(json, part, text);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeCue(Links.cue(quotation));
        Source source = Links.source(quotation);
        writeSource(source);
        writeOptional(json, "speaker", quotation.getSpeaker());
        writeOptional(json, "speakerEntity", source == null ? null : source.getEntity());
        json.writeStringField("polarity", quotation.getPolarity());
        json.writeBooleanField("closed", quotation.getClosed());
        json.writeNumberField("depth", quotation.getDepth());
        Quotation parent = Links.parent(quotation);
        writeOptional(json, "parent", parent == null ? null : ids.get(parent));
        writeDecimal("confidence", quotation.getConfidence());
        json.writeEndObject();
    }

    private void writeCue(@Nullable Cue cue) throws IOException {
        if (cue == null) {
            json.writeNullField("cue");
            return;
        }
        json.writeObjectFieldStart("cue");
        writeText(json, cue, text);
        json.writeStringField("lemma", cue.getLemma());
        json.writeStringField("act", cue.getAct());
        json.writeStringField("stance", cue.getStance());
        json.writeEndObject();
    }

    private void writeSource(@Nullable Source source) throws IOException {
        if (source == null) {
            json.writeNullField("source");
            return;
        }
        json.writeObjectFieldStart("source");
        writeText(json, source, text);
        json.writeStringField("kind", source.getKind());
        json.writeEndObject();
    }

    private void writeClaim(Claim claim, String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        writeText(json, claim, text);
        writePredicate(Links.predicate(claim));
        json.writeArrayFieldStart("arguments");
        for (ClaimArgument argument : Links.arguments(claim)) {
            json.writeStartObject();
            json.writeStringField("role", argument.getRole());
            writeText(json, argument, text);
            writeOptional(json, "entity", argument.getEntity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("claimant", claim.getClaimant());
        json.writeStringField("claimantKind", claim.getClaimantKind());
        json.writeArrayFieldStart("sources");
        for (Quotation source : Links.sources(claim)) {
            json.writeString(ids.get(source));
        }
        json.writeEndArray();
        json.writeStringField("factuality", claim.getFactuality());
        json.writeStringField("authorFactuality", claim.getAuthorFactuality());
        writeDecimal("factualityScore", claim.getFactualityScore());
        json.writeStringField("tense", claim.getTense());
        writeFlags(claim.getFlags());
        writeCues(Links.cues(claim));
        writeDecimal("checkWorthiness", claim.getCheckWorthiness());
        writeDecimal("confidence", claim.getConfidence());
        json.writeEndObject();
    }

    private void writePredicate(@Nullable Predicate predicate) throws IOException {
        if (predicate == null) {
            json.writeNullField("predicate");
            return;
        }
        json.writeObjectFieldStart("predicate");
        writeText(json, predicate, text);
        json.writeStringField("lemma", predicate.getLemma());
        json.writeEndObject();
    }

    private void writeFlags(@Nullable StringArray flags) throws IOException {
        json.writeArrayFieldStart("flags");
        for (int i = 0; flags != null && i < flags.size(); i++) {
            json.writeString(flags.get(i));
        }
        json.writeEndArray();
    }

    private void writeCues(List<FactualityCue> cues) throws IOException {
        json.writeArrayFieldStart("cues");
        for (FactualityCue cue : cues) {
            json.writeStartObject();
            writeText(json, cue, text);
            json.writeStringField("kind", cue.getKind());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDecimal(String field, float value) throws IOException {
        json.writeNumberField(
                field, new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
