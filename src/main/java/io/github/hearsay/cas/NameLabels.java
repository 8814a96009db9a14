package io.github.hearsay.cas;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labels of names in the tag sets of other components, read as those of OntoNotes, which our engines know. */
public final class NameLabels {

    private static final String OTHER = "MISC";

    private static final Map<String, String> ONTO_NOTES = Map.of(
            "PER", "PERSON",
            "PEOPLE", "PERSON",
            "ORGANIZATION", "ORG",
            "ORGANISATION", "ORG",
            "LOCATION", "LOC",
            "PLACE", "LOC",
            "CITY", "GPE",
            "COUNTRY", "GPE",
            "STATE_OR_PROVINCE", "GPE",
            "PERCENTAGE", "PERCENT");

    /** A component that annotates one of these labels annotates all. */
    private static final Set<String> USUAL = Set.of("PERSON", "ORG", "GPE", "LOC");

    private NameLabels() {}

    /** The label of OntoNotes in whatever case it is written; {@code MISC} for none, and the label itself for one of neither set. */
    public static String of(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return OTHER;
        }
        String capitals = label.strip().toUpperCase(Locale.ROOT);
        String known = ONTO_NOTES.getOrDefault(capitals, capitals);
        return ClosedSets.LABELS.contains(known) ? known : label;
    }

    /** Whether a label is of a person, an organisation or a place, as a recognizer of names in general finds. */
    public static boolean isUsual(@Nullable String label) {
        return USUAL.contains(of(label));
    }
}
