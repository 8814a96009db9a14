package io.github.hearsay.io.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hearsay.cas.ClosedSets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The closed sets of the type system as tag sets. */
final class TagSets {

    private static final Map<String, Set<String>> SETS = new TreeMap<>(Map.ofEntries(
            Map.entry("Entity labels (OntoNotes)", ClosedSets.LABELS),
            Map.entry("Mention kinds", ClosedSets.MENTION_KINDS),
            Map.entry("Zone kinds", ClosedSets.ZONE_KINDS),
            Map.entry("Acts", ClosedSets.ACTS),
            Map.entry("Stances", ClosedSets.STANCES),
            Map.entry("Polarities", ClosedSets.POLARITIES),
            Map.entry("Source kinds", ClosedSets.SOURCE_KINDS),
            Map.entry("Quotation kinds", ClosedSets.QUOTATION_KINDS),
            Map.entry("Argument roles", ClosedSets.ARGUMENT_ROLES),
            Map.entry("Factuality cue kinds", ClosedSets.FACTUALITY_CUE_KINDS),
            Map.entry("Factualities", ClosedSets.FACTUALITIES),
            Map.entry("Claimant kinds", ClosedSets.CLAIMANT_KINDS),
            Map.entry("Tenses", ClosedSets.TENSES),
            Map.entry("Flags", ClosedSets.FLAGS)));

    private static final Map<String, String> OF_FEATURE = Map.ofEntries(
            Map.entry("NamedEntity.value", "Entity labels (OntoNotes)"),
            Map.entry("Mention.label", "Entity labels (OntoNotes)"),
            Map.entry("Mention.kind", "Mention kinds"),
            Map.entry("Zone.kind", "Zone kinds"),
            Map.entry("Cue.act", "Acts"),
            Map.entry("Cue.stance", "Stances"),
            Map.entry("Cue.polarity", "Polarities"),
            Map.entry("Source.kind", "Source kinds"),
            Map.entry("Quotation.kind", "Quotation kinds"),
            Map.entry("Quotation.act", "Acts"),
            Map.entry("Quotation.polarity", "Polarities"),
            Map.entry("ClaimArgument.role", "Argument roles"),
            Map.entry("FactualityCue.kind", "Factuality cue kinds"),
            Map.entry("Claim.factuality", "Factualities"),
            Map.entry("Claim.authorFactuality", "Factualities"),
            Map.entry("Claim.claimantKind", "Claimant kinds"),
            Map.entry("Claim.tense", "Tenses"),
            Map.entry("Claim.flags", "Flags"));

    private TagSets() {}

    /** Name of the tag set of a feature, null where any value may stand. */
    static @Nullable String of(String type, String feature) {
        return OF_FEATURE.get(type + "." + feature);
    }

    static void write(ArrayNode tagSets) {
        SETS.forEach((name, values) -> {
            ObjectNode set =
                    tagSets.addObject().put("name", name).put("language", "en").put("create_tag", true);
            ArrayNode tags = set.putArray("tags");
            new TreeSet<>(values).forEach(value -> tags.addObject().put("tag_name", value));
        });
    }
}
