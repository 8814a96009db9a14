package io.github.hearsay.io.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Flag;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Argument;
import io.github.hearsay.cas.DocumentView.Chain;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Located;
import io.github.hearsay.cas.DocumentView.Quotation;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

    private final JsonGenerator json;
    private final DocumentView document;
    private final Set<String> entities = new HashSet<>();
    private final Map<String, Quotation> quotations;

    Graph(JsonGenerator json, DocumentView document) {
        this.json = json;
        this.document = document;
        this.quotations = document.quotationsById();
        document.chains().forEach(chain -> entities.add(chain.entity()));
    }

    void write() throws IOException {
        for (Chain entity : document.chains()) {
            json.writeStartObject();
            json.writeStringField("@id", "#" + entity.entity());
            json.writeStringField("@type", TYPES.getOrDefault(entity.label(), "Thing"));
            json.writeStringField("name", entity.name());
            if (entity.identifier() != null) {
                identifier(entity.identifier());
            }
            json.writeEndObject();
        }
        for (Quotation quotation : document.quotations()) {
            writeQuotation(quotation);
        }
        for (Claim claim : document.claims()) {
            writeClaim(claim);
        }
    }

    /** An address, or an item of Wikidata, is the same thing; what else there is, is only called so. */
    private void identifier(String identifier) throws IOException {
        if (ITEM.matcher(identifier).matches()) {
            reference("sameAs", WIKIDATA + identifier);
        } else if (ADDRESS.matcher(identifier).matches()) {
            reference("sameAs", identifier);
        } else {
            json.writeStringField("identifier", identifier);
        }
    }

    private void writeQuotation(Quotation quotation) throws IOException {
        begin("Quotation", quotation.id(), quotation);
        json.writeStringField("text", quotation.joined());
        if (quotation.source() != null) {
            speaker("spokenByCharacter", quotation.speakerEntity(), quotation.speaker());
        }
        reference("isPartOf", quotation.parent() == null ? DOCUMENT : "#" + quotation.parent());
        word("kind", ClosedSets.text(quotation.kind()));
        word("act", ClosedSets.text(quotation.act()));
        word("polarity", ClosedSets.text(quotation.polarity()));
        word("contentForm", ClosedSets.text(quotation.contentForm()));
        json.writeNumberField("hearsay:confidence", quotation.confidence());
        json.writeEndObject();
    }

    private void writeClaim(Claim claim) throws IOException {
        begin("Claim", claim.id(), claim);
        json.writeStringField("text", claim.text());
        reference("appearance", DOCUMENT);
        List<String> chain = claim.sources();
        if (!chain.isEmpty()) {
            Quotation last = quotations.get(chain.get(chain.size() - 1));
            if (last != null && last.source() != null) {
                speaker("author", last.speakerEntity(), claim.claimant());
            }
            json.writeArrayFieldStart("isBasedOn");
            for (String quotation : chain) {
                node("#" + quotation);
            }
            json.writeEndArray();
        }
        word("claimantKind", ClosedSets.text(claim.claimantKind()));
        word("factuality", ClosedSets.text(claim.factuality()));
        word("authorFactuality", ClosedSets.text(claim.authorFactuality()));
        json.writeNumberField("hearsay:factualityScore", claim.factualityScore());
        word("tense", ClosedSets.text(claim.tense()));
        json.writeArrayFieldStart("hearsay:flag");
        for (Flag flag : claim.flags()) {
            json.writeString(flag.text());
        }
        json.writeEndArray();
        proposition(claim);
        json.writeNumberField("hearsay:checkWorthiness", claim.checkWorthiness());
        json.writeNumberField("hearsay:confidence", claim.confidence());
        json.writeEndObject();
    }

    private void begin(String type, String id, Located place) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", "#" + id);
        json.writeStringField("@type", type);
        offsets(place);
    }

    private void offsets(Located place) throws IOException {
        json.writeNumberField("hearsay:begin", place.begin());
        json.writeNumberField("hearsay:end", place.end());
    }

    private void proposition(Claim claim) throws IOException {
        if (claim.predicate() != null) {
            json.writeObjectFieldStart("hearsay:predicate");
            offsets(claim.predicate());
            json.writeStringField("text", claim.predicate().text());
            word("lemma", claim.predicate().lemma());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("hearsay:argument");
        for (Argument argument : claim.arguments()) {
            json.writeStartObject();
            word("role", ClosedSets.text(argument.role()));
            offsets(argument);
            json.writeStringField("text", argument.text());
            if (argument.entity() != null && entities.contains(argument.entity())) {
                reference("about", "#" + argument.entity());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The entity where one is known, otherwise something that has the name. */
    private void speaker(String property, @Nullable String entity, @Nullable String name) throws IOException {
        if (entity != null && entities.contains(entity)) {
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

    private void word(String feature, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField("hearsay:" + feature, value);
        }
    }
}
