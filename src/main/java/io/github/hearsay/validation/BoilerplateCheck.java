package io.github.hearsay.validation;

import io.github.hearsay.cas.Zones;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Nothing is quoted or claimed in boilerplate. */
public final class BoilerplateCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        List<Span> boilerplate = Zones.spans(jcas, Zones.BOILERPLATE);
        for (Class<? extends Annotation> type : List.of(Quotation.class, Claim.class)) {
            for (Annotation annotation : jcas.select(type)) {
                if (boilerplate.stream()
                        .anyMatch(z -> z.begin() < annotation.getEnd() && annotation.getBegin() < z.end())) {
                    findings.add(annotation, "is in boilerplate");
                }
            }
        }
    }
}
