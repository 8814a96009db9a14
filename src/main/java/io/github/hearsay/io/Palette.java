package io.github.hearsay.io;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The colours in which viewers show our annotations, dark text on them: quotations yellow, cues orange, sources green, claims violet. */
public final class Palette {

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("NamedEntity", "#cfe3f7"),
            Map.entry("Mention", "#dcebfa"),
            Map.entry("Zone", "#e8e8e3"),
            Map.entry("Cue", "#f6b26b"),
            Map.entry("Source", "#a8dcb5"),
            Map.entry("QuotationPart", "#fae690"),
            Map.entry("Quotation", "#fdf3c4"),
            Map.entry("Predicate", "#b9a3e8"),
            Map.entry("ClaimArgument", "#efe9fa"),
            Map.entry("FactualityCue", "#f0a8c0"),
            Map.entry("RatedEvent", "#cfc3e6"),
            Map.entry("Claim", "#dccff5"),
            Map.entry("Emendation", "#e3d9c6"),
            Map.entry("ProcessingIssue", "#f4a6a0"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("PERSON", "#b9d7f7"),
            Map.entry("ORG", "#d3c3f2"),
            Map.entry("GPE", "#bfe3c4"),
            Map.entry("LOC", "#bfe3c4"),
            Map.entry("FAC", "#bfe3c4"),
            Map.entry("NORP", "#b5e2e4"),
            Map.entry("LANGUAGE", "#b5e2e4"),
            Map.entry("PRODUCT", "#f6ccd5"),
            Map.entry("EVENT", "#f6ccd5"),
            Map.entry("WORK_OF_ART", "#f6ccd5"),
            Map.entry("LAW", "#f6ccd5"),
            Map.entry("DATE", "#e3ded0"),
            Map.entry("TIME", "#e3ded0"),
            Map.entry("MONEY", "#e3ded0"),
            Map.entry("PERCENT", "#e3ded0"),
            Map.entry("QUANTITY", "#e3ded0"),
            Map.entry("ORDINAL", "#e3ded0"),
            Map.entry("CARDINAL", "#e3ded0"));

    private Palette() {}

    /** The colour of a type, by its short name, as {@code #rrggbb}; null for a type that is not ours to show. */
    public static @Nullable String of(String type) {
        return COLOURS.get(type);
    }

    /** The colour of names with a label: people, organisations, places, groups, things and values each have their own. */
    public static String ofLabel(String label) {
        return NAMES.getOrDefault(label, "#cfe3f7");
    }
}
