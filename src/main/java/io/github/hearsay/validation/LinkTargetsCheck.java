package io.github.hearsay.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** Every link has an indexed target; viewers and writers do not see others. */
public final class LinkTargetsCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        List<Annotation> ours = OurAnnotations.of(jcas);
        Set<Annotation> indexed = Collections.newSetFromMap(new IdentityHashMap<>());
        indexed.addAll(ours);
        for (Annotation annotation : ours) {
            for (Feature feature : annotation.getType().getFeatures()) {
                if (feature.getRange().isArray()
                        && !feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY)) {
                    for (TOP link : OurAnnotations.links(annotation.getFeatureValue(feature))) {
                        check(annotation, feature.getShortName(), OurAnnotations.target(link), indexed, findings);
                    }
                }
            }
        }
    }

    private static void check(
            Annotation annotation,
            String feature,
            @Nullable Annotation target,
            Set<Annotation> indexed,
            Findings findings) {
        if (target == null) {
            findings.add(annotation, "has a link without target in " + feature);
        } else if (!indexed.contains(target)) {
            findings.add(annotation, "links in " + feature + " to " + where(target) + ", which is not indexed");
        }
    }
}
