package io.github.hearsay.validation;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.type.Mention;
import org.apache.uima.fit.validation.ValidationResult;
import org.apache.uima.jcas.JCas;

/** A mention has an OntoNotes label. Only a warning, since names of other components keep their labels. */
public final class LabelsCheck extends Invariant {

    @Override
    void check(JCas jcas, Findings findings) {
        for (Mention mention : jcas.select(Mention.class)) {
            if (mention.getLabel() == null || !ClosedSets.LABELS.contains(mention.getLabel())) {
                findings.add(mention, "has label '" + mention.getLabel() + "', which OntoNotes does not know");
            }
        }
    }

    @Override
    ValidationResult result(String message) {
        return ValidationResult.warn(this, "%s", message);
    }
}
