package io.github.hearsay.validation;

import io.github.hearsay.type.Claim;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** The annotations of Hearsay's own types, and the links between them, whatever their type is. */
final class OurAnnotations {

    private static final String PACKAGE = Claim._TypeName.substring(0, Claim._TypeName.lastIndexOf('.') + 1);

    private OurAnnotations() {}

    /** All that are indexed, in text order. */
    static List<Annotation> of(JCas jcas) {
        List<Annotation> ours = new ArrayList<>();
        for (Annotation annotation : jcas.getAnnotationIndex()) {
            if (annotation.getType().getName().startsWith(PACKAGE)) {
                ours.add(annotation);
            }
        }
        return ours;
    }

    /** The elements of an array of links; empty where there is no array. */
    static List<@Nullable TOP> links(@Nullable FeatureStructure array) {
        List<@Nullable TOP> links = new ArrayList<>();
        if (array instanceof FSArray<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                links.add((TOP) elements.get(i));
            }
        }
        return links;
    }

    static String role(@Nullable TOP link) {
        String role = link == null
                ? null
                : link.getFeatureValueAsString(link.getType().getFeatureByBaseName("role"));
        return role == null ? "" : role;
    }

    static @Nullable Annotation target(@Nullable TOP link) {
        return link == null
                ? null
                : (Annotation) link.getFeatureValue(link.getType().getFeatureByBaseName("target"));
    }
}
