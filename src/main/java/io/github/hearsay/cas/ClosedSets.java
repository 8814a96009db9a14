package io.github.hearsay.cas;

import java.util.Set;

/** The values that features with a closed set may have: what engines write, lexicons list and validation checks. */
public final class ClosedSets {

    public static final Set<String> ZONE_KINDS =
            Set.of(Zones.HEADLINE, Zones.DATELINE, Zones.BYLINE, Zones.CAPTION, Zones.BOILERPLATE, Zones.BODY);

    public static final Set<String> MENTION_KINDS = Set.of("name", "nominal", "pronoun");

    /** OntoNotes 5; components of other makers may write labels of other tag sets. */
    public static final Set<String> LABELS = Set.of(
            "PERSON",
            "NORP",
            "FAC",
            "ORG",
            "GPE",
            "LOC",
            "PRODUCT",
            "EVENT",
            "WORK_OF_ART",
            "LAW",
            "LANGUAGE",
            "DATE",
            "TIME",
            "MONEY",
            "PERCENT",
            "QUANTITY",
            "ORDINAL",
            "CARDINAL",
            "MISC");

    public static final Set<String> ACTS =
            Set.of("speech", "writing", "thought", "perception", "intention", "document");

    public static final Set<String> STANCES = Set.of("neutral", "factive", "doubting", "denying", "committing");

    public static final Set<String> POLARITIES = Set.of("positive", "negative");

    public static final Set<String> SOURCE_KINDS =
            Set.of("named", "nominal", "pronoun", "metonym", "document", "generic");

    public static final Set<String> QUOTATION_KINDS = Set.of("direct", "indirect", "mixed");

    public static final Set<String> ARGUMENT_ROLES = Set.of("subject", "object", "complement", "time", "place");

    public static final Set<String> FACTUALITY_CUE_KINDS = Set.of(
            "negation",
            "modal",
            "hedge",
            "condition",
            "question",
            "intention",
            "deontic",
            "future",
            "report",
            "belief",
            "factive",
            "counterfactual");

    public static final Set<String> FACTUALITIES = Set.of("CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "CTu", "Uu");

    /** The author, or the kind of the source whose word it is. */
    public static final Set<String> CLAIMANT_KINDS =
            Set.of("author", "named", "nominal", "pronoun", "metonym", "document", "generic");

    public static final Set<String> TENSES = Set.of("past", "present", "future", "none");

    public static final Set<String> FLAGS =
            Set.of("future", "conditional", "deontic", "question", "counterfactual", "quoted");

    private ClosedSets() {}
}
