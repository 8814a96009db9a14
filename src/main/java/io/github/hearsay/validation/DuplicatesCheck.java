package io.github.hearsay.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** No two annotations have the same type, span and features. */
public final class DuplicatesCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : OurAnnotations.of(jcas)) {
            if (!seen.add(content(annotation))) {
                findings.add(annotation, "is there twice");
            }
        }
    }

    private static String content(Annotation annotation) {
        StringJoiner content = new StringJoiner("\u0000", where(annotation), "");
        for (Feature feature : annotation.getType().getFeatures()) {
            if (feature.getRange().isPrimitive()) {
                content.add(String.valueOf(annotation.getFeatureValueAsString(feature)));
            } else if (feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY)) {
                StringArray values = (StringArray) annotation.getFeatureValue(feature);
                content.add(values == null ? "" : String.join(" ", values.toArray()));
            } else if (feature.getRange().isArray()) {
                for (TOP link : OurAnnotations.links(annotation.getFeatureValue(feature))) {
                    @Nullable Annotation target = OurAnnotations.target(link);
                    content.add(OurAnnotations.role(link) + (target == null ? "" : where(target)));
                }
                content.add(feature.getShortName());
            }
        }
        return content.toString();
    }
}
