package io.github.hearsay.validation;

import io.github.hearsay.cas.Zones;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.RatedEvent;
import io.github.hearsay.type.Zone;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** There are no quotations, claims and events in boilerplate. */
public final class BoilerplateCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        List<Zone> boilerplate = jcas.select(Zone.class)
                .filter(zone -> Zones.BOILERPLATE.equals(zone.getKind()))
                .toList();
        for (Class<? extends Annotation> type : List.of(QuotationPart.class, Claim.class, RatedEvent.class)) {
            for (Annotation annotation : jcas.select(type)) {
                if (boilerplate.stream()
                        .anyMatch(z -> z.getBegin() < annotation.getEnd() && annotation.getBegin() < z.getEnd())) {
                    findings.add(annotation, "is in boilerplate");
                }
            }
        }
    }
}
