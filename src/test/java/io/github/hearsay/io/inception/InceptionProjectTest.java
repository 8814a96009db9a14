package io.github.hearsay.io.inception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.HearsayTypes;
import io.github.hearsay.conventions.Golden;
import io.github.hearsay.io.html.ExampleDocuments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** INCEpTION takes a type for a layer only under narrow rules; here they are, over our type system. */
class InceptionProjectTest {

    private static final Set<String> EDITABLE =
            Set.of("uima.cas.String", "uima.cas.Integer", "uima.cas.Float", "uima.cas.Boolean", "uima.cas.StringArray");

    private static final Map<String, TypeDescription> TYPES = Arrays.stream(
                    HearsayTypes.description().getTypes())
            .filter(type -> type.getName().startsWith("io.github.hearsay.type."))
            .collect(Collectors.toMap(TypeDescription::getName, type -> type));

    private static JsonNode project() throws Exception {
        return InceptionProject.MAPPER.readTree(InceptionProject.json(List.of()));
    }

    @Test
    void thatEveryOwnTypeIsALayerOrALink() {
        for (TypeDescription type : TYPES.values()) {
            if (type.getName().endsWith("Link")) {
                assertThat(type.getSupertypeName()).isEqualTo("uima.cas.TOP");
                assertThat(type.getFeatures()).hasSize(2);
                assertThat(type.getFeatures()[0].getName()).isEqualTo("role");
                assertThat(type.getFeatures()[0].getRangeTypeName()).isEqualTo("uima.cas.String");
                assertThat(type.getFeatures()[1].getName()).isEqualTo("target");
                assertThat(TYPES).containsKey(type.getFeatures()[1].getRangeTypeName());
            } else {
                assertThat(type.getSupertypeName()).as(type.getName()).isEqualTo("uima.tcas.Annotation");
                assertThat(type.getFeatures()).as(type.getName()).isNotEmpty().allMatch(this::isEditable);
            }
        }
    }

    private boolean isEditable(FeatureDescription feature) {
        boolean isSlot = "uima.cas.FSArray".equals(feature.getRangeTypeName())
                && TYPES.containsKey(String.valueOf(feature.getElementType()))
                && feature.getElementType().endsWith("Link");
        boolean isReserved = Set.of("Governor", "Dependent", "source", "self", "type", "begin2")
                        .contains(feature.getName())
                && !isSlot;
        return !isReserved && (isSlot || EDITABLE.contains(feature.getRangeTypeName()));
    }

    @Test
    void thatLinksLeadToTheTypeTheirNameSays() {
        TYPES.forEach((name, type) -> {
            if (name.endsWith("Link")) {
                assertThat(type.getFeatures()[1].getRangeTypeName() + "Link").isEqualTo(name);
            }
        });
    }

    @Test
    void thatShortNamesAreUnique() {
        assertThat(Arrays.stream(HearsayTypes.description().getTypes())
                        .map(type -> OwnLayer.shortName(type.getName()))
                        .filter(name -> TYPES.containsKey("io.github.hearsay.type." + name)))
                .doesNotHaveDuplicates();
    }

    @Test
    void thatTheProjectIsTheReviewedOne() throws Exception {
        Golden.compare(Path.of("typesystem/merged/inception-project.json"), InceptionProject.json(List.of()));
    }

    @Test
    void thatEveryLayerHasAllFeaturesOfItsType() throws Exception {
        Map<String, List<String>> layers = new HashMap<>();
        for (JsonNode layer : project().path("layers")) {
            List<String> features = new ArrayList<>();
            layer.path("features").forEach(f -> features.add(f.path("name").asText()));
            layers.put(layer.path("name").asText(), features);
            assertThat(layer.path("traits").asText("{}")).satisfies(InceptionProject.MAPPER::readTree);
        }
        for (TypeDescription type : InceptionProject.ownTypes()) {
            assertThat(layers.get(type.getName()))
                    .containsExactlyElementsOf(Arrays.stream(type.getFeatures())
                            .map(FeatureDescription::getName)
                            .toList());
        }
        assertThat(layers.keySet()).hasSize(InceptionProject.ownTypes().size() + 3);
    }

    private static Map<String, JsonNode> layers() throws Exception {
        Map<String, JsonNode> layers = new HashMap<>();
        project()
                .path("layers")
                .forEach(layer ->
                        layers.put(OwnLayer.shortName(layer.path("name").asText()), layer));
        return layers;
    }

    private static JsonNode feature(String layer, String feature) throws Exception {
        for (JsonNode candidate : layers().get(layer).path("features")) {
            if (candidate.path("name").asText().equals(feature)) {
                return candidate;
            }
        }
        throw new AssertionError(layer + "." + feature);
    }

    @Test
    void thatLayersThatCoverTheOthersAreOffAtFirst() throws Exception {
        Map<String, JsonNode> layers = layers();
        assertThat(layers.keySet())
                .filteredOn(layer -> !layers.get(layer).path("enabled").asBoolean())
                .containsExactlyInAnyOrder(
                        "Token", "Sentence", "Zone", "Predicate", "ClaimArgument", "RatedEvent", "ProcessingIssue");
    }

    @Test
    void thatNoArcLeadsToALayerThatIsOff() throws Exception {
        Map<String, JsonNode> layers = layers();
        for (JsonNode layer : layers.values()) {
            for (JsonNode feature : layer.path("features")) {
                if (feature.path("link_mode").asText().equals("WITH_ROLE")
                        && layer.path("enabled").asBoolean()
                        && feature.path("enabled").asBoolean()) {
                    String target = OwnLayer.shortName(feature.path("type").asText());
                    assertThat(layers.get(target).path("enabled").asBoolean())
                            .as(feature.path("name").asText())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void thatArcsHaveNamesAndNoNumbers() throws Exception {
        assertThat(feature("Quotation", "parts").path("uiName").asText()).isEqualTo("part");
        assertThat(feature("Claim", "sources").path("uiName").asText()).isEqualTo("quoted in");
        assertThat(feature("Quotation", "parts").path("traits").asText()).contains("\"enableRoleLabels\":false");
        assertThat(feature("QuotationPart", "index").path("enabled").asBoolean())
                .isFalse();
    }

    @Test
    void thatArcsAreSeenOnWhiteAndWordsOnTheirSpans() throws Exception {
        List<String> colours = new ArrayList<>();
        for (JsonNode layer : layers().values()) {
            JsonNode traits =
                    InceptionProject.MAPPER.readTree(layer.path("traits").asText("{}"));
            colours.addAll(traits.findValuesAsText("color"));
        }
        assertThat(colours)
                .hasSizeGreaterThan(12)
                .allMatch(colour -> 1.05 / (luminance(colour) + 0.05) >= 3)
                .allMatch(colour -> (luminance(colour) + 0.05) / 0.05 >= 4.5);
    }

    /** As the Web Content Accessibility Guidelines define it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void thatTheFirstAdministratorHasTheProject() throws Exception {
        assertThat(project().path("project_permissions"))
                .extracting(permission -> permission.path("user").asText() + " "
                        + permission.path("level").asText())
                .containsExactly("admin USER", "admin CURATOR", "admin ADMIN");
    }

    @Test
    void thatEveryTagSetThatIsNamedIsThere() throws Exception {
        JsonNode project = project();
        Set<String> names = Set.copyOf(project.path("tag_sets").findValuesAsText("name"));
        List<JsonNode> used = project.path("layers").findValues("tag_set");
        assertThat(used)
                .hasSizeGreaterThan(10)
                .allMatch(set -> names.contains(set.path("name").asText()));
        assertThat(project.path("tag_sets").findValuesAsText("tag_name"))
                .containsAll(ClosedSets.texts(ClosedSets.Factuality.class))
                .containsAll(ClosedSets.LABELS);
    }

    @Test
    void thatTheProjectHoldsItsDocuments(@TempDir Path out) throws Exception {
        InceptionWriter writer = new InceptionWriter();
        for (String id : List.of("a", "b/c")) {
            byte[] json =
                    writer.write(ExampleDocuments.harbourLevy(), id).files().get(".json");
            Path file = out.resolve("inception").resolve(id + ".json");
            Files.createDirectories(file.getParent());
            Files.write(file, json);
        }
        writer.finish(out);
        byte[] first = Files.readAllBytes(out.resolve("inception-project.zip"));
        writer.finish(out);
        assertThat(out.resolve("inception-project.zip")).hasBinaryContent(first);
        try (ZipFile zip = new ZipFile(out.resolve("inception-project.zip").toFile())) {
            JsonNode project =
                    InceptionProject.MAPPER.readTree(zip.getInputStream(zip.getEntry("exportedproject-hearsay.json")));
            assertThat(project.path("source_documents").findValuesAsText("name"))
                    .containsExactly("a.json", "b c.json");
            assertThat(zip.getInputStream(zip.getEntry("source/b c.json")))
                    .hasSameContentAs(Files.newInputStream(out.resolve("inception/b/c.json")));
        }
    }
}
