package io.github.hearsay.io.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hearsay.io.html.ExampleDocuments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

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
