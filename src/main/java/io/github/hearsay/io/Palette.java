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
            Map.entry("Claim", "#dccff5"),
            Map.entry("ProcessingIssue", "#f4a6a0"));

    private Palette() {}

    /** The colour of a type, by its short name, as {@code #rrggbb}; null for a type that is not ours to show. */
    public static @Nullable String of(String type) {
        return COLOURS.get(type);
    }
}
