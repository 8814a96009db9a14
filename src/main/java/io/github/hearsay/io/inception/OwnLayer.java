package io.github.hearsay.io.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;

/** One of our types as a span layer: any overlap, any characters, across sentences. */
final class OwnLayer {

    /** What stands on an annotation in the text; of other types it is the first feature. */
    private static final Map<String, List<String>> LABELS =
            Map.of("Quotation", List.of("kind", "speaker"), "Claim", List.of("factuality", "claimant"));

    /** What is seldom corrected by hand and covers the rest; a manager can enable it in the settings of the project. */
    private static final Set<String> OFF =
            Set.of("Zone", "Predicate", "ClaimArgument", "RatedEvent", "ProcessingIssue");

    /** Features that are off: arcs to what is off, and what follows from the order of the links. */
    private static final Set<String> FEATURES_OFF = Set.of("QuotationPart.index", "Claim.predicate", "Claim.arguments");

    private static final String NAME_ON_ARC = "{\"enableRoleLabels\":false}";
    private static final String ROLE_ON_ARC = "{\"enableRoleLabels\":true,\"compareMode\":\"n-targets-n-roles\"}";

    /** What stands on the arcs of a link, where the name of the feature would not do. */
    private static final Map<String, String> ARCS = Map.of(
            "Quotation.parts", Roles.PART,
            "Quotation.cue", "cue",
            "Quotation.source", "source",
            "Quotation.parent", Roles.WITHIN,
            "Claim.predicate", "predicate",
            "Claim.cues", "decided by",
            "Claim.sources", Roles.QUOTED_IN);

    private OwnLayer() {}

    static void write(TypeDescription type, ObjectNode layer) {
        String name = shortName(type.getName());
        settings(layer, type.getName(), words(name), type.getDescription(), "CHARACTERS", "ANY_OVERLAP")
                .put("enabled", !OFF.contains(name))
                .put("built_in", false)
                .put("readonly", false)
                .put("cross_sentence", true)
                .put("traits", InceptionProject.colours(InceptionColours.rules(name)));
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
        String key = type + "." + feature.getName();
        json.put("name", feature.getName())
                .put("uiName", ARCS.getOrDefault(key, words(feature.getName())))
                .put("description", feature.getDescription())
                .put("type", links ? target(feature) : feature.getRangeTypeName())
                .put("enabled", !FEATURES_OFF.contains(key))
                .put("include_in_hover", !links)
                .put("required", false)
                .put("curatable", true)
                .put("multi_value_mode", many ? "ARRAY" : "NONE")
                .put("link_mode", links ? "WITH_ROLE" : "NONE");
        if (links) {
            json.put("link_type_name", feature.getElementType())
                    .put("link_type_role_feature_name", "role")
                    .put("link_type_target_feature_name", "target")
                    .put("traits", ARCS.containsKey(key) ? NAME_ON_ARC : ROLE_ON_ARC);
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
