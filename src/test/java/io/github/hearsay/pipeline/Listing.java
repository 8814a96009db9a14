package io.github.hearsay.pipeline;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** Everything that is indexed in a CAS, one line an annotation with its features, so that two CASes can be compared. */
public final class Listing {

    private Listing() {}

    public static String of(JCas jcas) {
        StringBuilder lines = new StringBuilder();
        for (TOP fs : jcas.getIndexedFSs()) {
            line(fs, lines);
            for (Feature feature : fs.getType().getFeatures()) {
                lines.append(' ').append(feature.getShortName()).append('=').append(value(fs, feature));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static void line(FeatureStructure fs, StringBuilder lines) {
        lines.append(fs.getType().getShortName());
        if (fs instanceof Annotation annotation) {
            lines.append('[').append(annotation.getBegin()).append("..");
            lines.append(annotation.getEnd()).append(']');
        }
    }

    private static String value(TOP fs, Feature feature) {
        if (feature.getRange().isPrimitive()) {
            return String.valueOf(fs.getFeatureValueAsString(feature));
        }
        @Nullable FeatureStructure value = fs.getFeatureValue(feature);
        if (value instanceof StringArray strings) {
            return String.join(" ", strings.toArray());
        }
        StringBuilder text = new StringBuilder();
        if (value instanceof FSArray<?> array) {
            for (int i = 0; i < array.size(); i++) {
                element((TOP) array.get(i), text.append(' '));
            }
        } else if (value != null && !feature.getShortName().equals("sofa")) {
            line(value, text);
        }
        return text.toString();
    }

    private static void element(TOP element, StringBuilder text) {
        @Nullable Feature target = element.getType().getFeatureByBaseName("target");
        if (target == null) {
            line(element, text);
            return;
        }
        text.append(element.getFeatureValueAsString(element.getType().getFeatureByBaseName("role")));
        line(element.getFeatureValue(target), text.append(':'));
    }
}
