package io.github.hearsay.validation;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.RatedEvent;
import io.github.hearsay.type.Source;
import io.github.hearsay.type.Zone;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** A feature with a closed set of values has one of them. */
public final class ClosedSetsCheck extends Invariant {

    private record Closed(Class<? extends Annotation> type, String feature, Set<String> values) {}

    private static final List<Closed> ALL = List.of(
            new Closed(Zone.class, "kind", ClosedSets.texts(ClosedSets.ZoneKind.class)),
            new Closed(Mention.class, "kind", ClosedSets.texts(ClosedSets.MentionKind.class)),
            new Closed(Cue.class, "act", ClosedSets.texts(ClosedSets.Act.class)),
            new Closed(Cue.class, "stance", ClosedSets.texts(ClosedSets.Stance.class)),
            new Closed(Cue.class, "polarity", ClosedSets.texts(ClosedSets.Polarity.class)),
            new Closed(Source.class, "kind", ClosedSets.texts(ClosedSets.SourceKind.class)),
            new Closed(Quotation.class, "kind", ClosedSets.texts(ClosedSets.QuotationKind.class)),
            new Closed(Quotation.class, "act", ClosedSets.texts(ClosedSets.Act.class)),
            new Closed(Quotation.class, "polarity", ClosedSets.texts(ClosedSets.Polarity.class)),
            new Closed(Quotation.class, "contentForm", ClosedSets.texts(ClosedSets.ContentForm.class)),
            new Closed(ClaimArgument.class, "role", ClosedSets.texts(ClosedSets.ArgumentRole.class)),
            new Closed(FactualityCue.class, "kind", ClosedSets.texts(ClosedSets.FactualityCueKind.class)),
            new Closed(Claim.class, "factuality", ClosedSets.texts(ClosedSets.Factuality.class)),
            new Closed(Claim.class, "authorFactuality", ClosedSets.texts(ClosedSets.Factuality.class)),
            new Closed(RatedEvent.class, "factuality", ClosedSets.texts(ClosedSets.Factuality.class)),
            new Closed(RatedEvent.class, "authorFactuality", ClosedSets.texts(ClosedSets.Factuality.class)),
            new Closed(Claim.class, "claimantKind", ClosedSets.texts(ClosedSets.ClaimantKind.class)),
            new Closed(Claim.class, "tense", ClosedSets.texts(ClosedSets.Tense.class)));

    @Override
    void check(JCas jcas, Findings findings) {
        for (Closed closed : ALL) {
            for (Annotation annotation : jcas.select(closed.type())) {
                String value =
                        annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName(closed.feature()));
                member(annotation, closed.feature(), value, closed.values(), findings);
            }
        }
        for (Claim claim : jcas.select(Claim.class)) {
            @Nullable StringArray flags = claim.getFlags();
            for (int i = 0; flags != null && i < flags.size(); i++) {
                member(claim, "flags", flags.get(i), ClosedSets.texts(ClosedSets.Flag.class), findings);
            }
        }
    }

    private static void member(
            Annotation annotation, String feature, @Nullable String value, Set<String> values, Findings findings) {
        if (value == null || !values.contains(value)) {
            findings.add(annotation, "has " + feature + " '" + value + "', none of " + String.join(", ", values));
        }
    }
}
