package io.github.hearsay.io.inception;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Colours of the layers. INCEpTION draws arcs in the colour of the span they leave, on white, so the pale colours of other
 * viewers would not be seen; each of these stands out from white and holds black words.
 */
final class InceptionColours {

    private static final Map<String, String> OF_LAYER = Map.ofEntries(
            Map.entry("NamedEntity", "#3f8fd2"),
            Map.entry("Mention", "#5b93b8"),
            Map.entry("Zone", "#8c8c85"),
            Map.entry("Cue", "#d9730d"),
            Map.entry("Source", "#3a9d5d"),
            Map.entry("QuotationPart", "#b8860b"),
            Map.entry("Quotation", "#b58900"),
            Map.entry("Predicate", "#8a6fd1"),
            Map.entry("ClaimArgument", "#9b86c9"),
            Map.entry("FactualityCue", "#d6558a"),
            Map.entry("Claim", "#8d7bd0"),
            Map.entry("RatedEvent", "#7f78b8"),
            Map.entry("ProcessingIssue", "#d9534f"));

    private InceptionColours() {}

    static String of(String layer) {
        return OF_LAYER.getOrDefault(layer, "#8c8c85");
    }

    /** By what stands on an annotation, the first pattern that matches; claims by how certain they are. */
    static Map<String, String> rules(String layer) {
        Map<String, String> rules = new LinkedHashMap<>();
        if (layer.equals("Claim")) {
            rules.put("CT\\+.*", "#2e9e55");
            rules.put("(PR|PS)\\+.*", "#6f9e4a");
            rules.put("CT-.*", "#dd5a50");
            rules.put("(PR|PS)-.*", "#c97a63");
        }
        rules.put(".*", of(layer));
        return rules;
    }
}
