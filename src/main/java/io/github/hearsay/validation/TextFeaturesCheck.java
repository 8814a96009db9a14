package io.github.hearsay.validation;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import io.github.hearsay.text.XmlText;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** Strings in features hold only characters that XML allows, so that every writer of XMI can write them. */
public final class TextFeaturesCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        List<Annotation> annotations = new ArrayList<>(OurAnnotations.of(jcas));
        annotations.addAll(jcas.select(Lemma.class).asList());
        for (Annotation annotation : annotations) {
            for (Feature feature : annotation.getType().getFeatures()) {
                if (feature.getRange().getName().equals(CAS.TYPE_NAME_STRING)) {
                    check(annotation, feature, annotation.getStringValue(feature), findings);
                }
            }
        }
    }

    private static void check(Annotation annotation, Feature feature, @Nullable String value, Findings findings) {
        if (value != null && !XmlText.clean(value).equals(value)) {
            findings.add(annotation, "has a character in " + feature.getShortName() + " that XML forbids");
        }
    }
}
