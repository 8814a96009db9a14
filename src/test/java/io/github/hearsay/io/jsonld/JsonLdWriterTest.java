package io.github.hearsay.io.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hearsay.conventions.Golden;
import io.github.hearsay.io.html.ExampleDocuments;
import io.github.hearsay.type.Mention;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdWriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode written(JCas jcas) throws Exception {
        return MAPPER.readTree(
                new JsonLdWriter().write(jcas, "docs/levy").files().get(".jsonld"));
    }

    private static Map<String, JsonNode> nodes(JCas jcas) throws Exception {
        Map<String, JsonNode> nodes = new HashMap<>();
        written(jcas).get("@graph").forEach(node -> nodes.put(node.get("@id").asText(), node));
        return nodes;
    }

    @Test
    void thatADocumentIsWrittenAsReviewed() throws Exception {
        String json =
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(written(ExampleDocuments.harbourLevy()));
        Golden.compare(Path.of("src/test/resources/golden/jsonld/harbour-levy.jsonld"), json + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Q42, /sameAs/@id, http://www.wikidata.org/entity/Q42",
        "https://example.org/m/17, /sameAs/@id, https://example.org/m/17",
        "Q042, /identifier, Q042",
        "https://example.org/a b, /identifier, https://example.org/a b"
    })
    void thatAnIdentifierIsTheSameThingWhereItIsAnAddress(String identifier, String where, String expected)
            throws Exception {
        JCas jcas = ExampleDocuments.harbourLevy();
        jcas.select(Mention.class).filter(m -> m.getEntity().equals("E3")).forEach(m -> m.setIdentifier(identifier));
        Map<String, JsonNode> nodes = nodes(jcas);
        assertThat(nodes.get("#E3").at(where).asText()).isEqualTo(expected);
        assertThat(nodes.get("#E4").has("sameAs") || nodes.get("#E4").has("identifier"))
                .isFalse();
    }

    @Test
    void thatTheVocabularyIsSchemaOrg() throws Exception {
        JsonNode context = written(ExampleDocuments.harbourLevy()).get("@context");
        assertThat(context.get("@vocab").asText()).isEqualTo("https://schema.org/");
    }

    @Test
    void thatClaimsAppearInTheDocumentAndNameTheirAuthor() throws Exception {
        Map<String, JsonNode> nodes = nodes(ExampleDocuments.harbourLevy());
        assertThat(nodes.get("#document").get("identifier").asText()).isEqualTo("docs/levy");
        List<JsonNode> reported = nodes.values().stream()
                .filter(node -> node.get("@type").asText().equals("Claim") && node.has("isBasedOn"))
                .toList();
        assertThat(reported).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.at("/appearance/@id").asText()).isEqualTo("#document");
            assertThat(nodes).containsKey(claim.at("/isBasedOn/0/@id").asText());
            assertThat(claim.get("text").asText()).isNotEmpty();
        });
    }

    @Test
    void thatEveryReferenceLeadsToANode() throws Exception {
        for (JCas jcas : List.of(ExampleDocuments.harbourLevy(), ExampleDocuments.hostile())) {
            Map<String, JsonNode> nodes = nodes(jcas);
            assertThat(nodes.values())
                    .allSatisfy(node -> assertThat(nodes.keySet()).containsAll(node.findValuesAsText("@id")));
        }
    }
}
