package io.github.hearsay.io.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hearsay.io.Palette;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;

/** One of our types as a span layer: any overlap, any characters, across sentences. */
final class OwnLayer {

    /** What stands on an annotation in the text; of other types it is the first feature. */
    private static final Map<String, List<String>> LABELS =
            Map.of("Quotation", List.of("kind", "speaker"), "Claim", List.of("factuality", "claimant"));

    private static final Map<String, String> CLAIM_COLOURS = new LinkedHashMap<>();

    static {
        CLAIM_COLOURS.put("CT\\+.*", "#9ed3ae");
        CLAIM_COLOURS.put("(PR|PS)\\+.*", "#cfe8d4");
        CLAIM_COLOURS.put("CT-.*", "#f0a099");
        CLAIM_COLOURS.put("(PR|PS)-.*", "#f7cfca");
    }

    private OwnLayer() {}

    static void write(TypeDescription type, ObjectNode layer) {
        String name = shortName(type.getName());
        Map<String, String> colours = new LinkedHashMap<>();
        if (name.equals("Claim")) {
            colours.putAll(CLAIM_COLOURS);
        }
        String colour = Palette.of(name);
        if (colour != null) {
            colours.put(".*", colour);
        }
        settings(layer, type.getName(), words(name), type.getDescription(), "CHARACTERS", "ANY_OVERLAP")
                .put("enabled", true)
                .put("built_in", false)
                .put("readonly", false)
                .put("cross_sentence", true)
                .put("traits", InceptionProject.colours(colours));
        ArrayNode features = layer.putArray("features");
        for (int i = 0; i < type.getFeatures().length; i++) {
            FeatureDescription feature = type.getFeatures()[i];
            List<String> labels = LABELS.getOrDefault(name, List.of(type.getFeatures()[0].getName()));
            feature(name, feature, features.addObject())
                    .put("visible", labels.contains(feature.getName()))
                    .put("rank", i + 1);
        }
    }

    static ObjectNode settings(
            ObjectNode layer, String type, String words, String description, String anchoring, String overlap) {
        return layer.put("name", type)
                .put("uiName", words)
                .put("type", "span")
                .put("description", description)
                .put("show_hover", true)
                .put("anchoring_mode", anchoring)
                .put("overlap_mode", overlap)
                .put("validation_mode", "NEVER")
                .put("linked_list_behavior", false);
    }

    private static ObjectNode feature(String type, FeatureDescription feature, ObjectNode json) {
        boolean links = CAS.TYPE_NAME_FS_ARRAY.equals(feature.getRangeTypeName());
        boolean many = links || CAS.TYPE_NAME_STRING_ARRAY.equals(feature.getRangeTypeName());
        json.put("name", feature.getName())
                .put("uiName", words(feature.getName()))
                .put("description", feature.getDescription())
                .put("type", links ? target(feature) : feature.getRangeTypeName())
                .put("enabled", true)
                .put("include_in_hover", !links)
                .put("required", false)
                .put("curatable", true)
                .put("multi_value_mode", many ? "ARRAY" : "NONE")
                .put("link_mode", links ? "WITH_ROLE" : "NONE");
        if (links) {
            json.put("link_type_name", feature.getElementType())
                    .put("link_type_role_feature_name", "role")
                    .put("link_type_target_feature_name", "target");
        }
        String tagSet = TagSets.of(type, feature.getName());
        if (tagSet != null) {
            json.putObject("tag_set").put("name", tagSet);
        }
        return json;
    }

    /** The layer to which links lead: {@code CueLink} to {@code Cue}. */
    private static String target(FeatureDescription feature) {
        return feature.getElementType().replaceAll("Link$", "");
    }

    static String shortName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** {@code FactualityCue} as {@code Factuality cue}. */
    private static String words(String camelCase) {
        String spaced = camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + spaced.substring(1);
    }
}
