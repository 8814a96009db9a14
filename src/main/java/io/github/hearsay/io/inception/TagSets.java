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
            Map.entry("Mention kinds", ClosedSets.texts(ClosedSets.MentionKind.class)),
            Map.entry("Zone kinds", ClosedSets.texts(ClosedSets.ZoneKind.class)),
            Map.entry("Acts", ClosedSets.texts(ClosedSets.Act.class)),
            Map.entry("Stances", ClosedSets.texts(ClosedSets.Stance.class)),
            Map.entry("Polarities", ClosedSets.texts(ClosedSets.Polarity.class)),
            Map.entry("Source kinds", ClosedSets.texts(ClosedSets.SourceKind.class)),
            Map.entry("Quotation kinds", ClosedSets.texts(ClosedSets.QuotationKind.class)),
            Map.entry("Content forms", ClosedSets.texts(ClosedSets.ContentForm.class)),
            Map.entry("Argument roles", ClosedSets.texts(ClosedSets.ArgumentRole.class)),
            Map.entry("Factuality cue kinds", ClosedSets.texts(ClosedSets.FactualityCueKind.class)),
            Map.entry("Factualities", ClosedSets.texts(ClosedSets.Factuality.class)),
            Map.entry("Claimant kinds", ClosedSets.texts(ClosedSets.ClaimantKind.class)),
            Map.entry("Tenses", ClosedSets.texts(ClosedSets.Tense.class)),
            Map.entry("Flags", ClosedSets.texts(ClosedSets.Flag.class))));

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
            Map.entry("Quotation.contentForm", "Content forms"),
            Map.entry("Quotation.act", "Acts"),
            Map.entry("Quotation.polarity", "Polarities"),
            Map.entry("ClaimArgument.role", "Argument roles"),
            Map.entry("FactualityCue.kind", "Factuality cue kinds"),
            Map.entry("Claim.factuality", "Factualities"),
            Map.entry("Claim.authorFactuality", "Factualities"),
            Map.entry("RatedEvent.factuality", "Factualities"),
            Map.entry("RatedEvent.authorFactuality", "Factualities"),
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
