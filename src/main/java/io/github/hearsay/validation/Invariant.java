package io.github.hearsay.validation;

import io.github.hearsay.type.Claim;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.validation.JCasValidationCheck;
import org.apache.uima.fit.validation.ValidationCheckSkippedException;
import org.apache.uima.fit.validation.ValidationResult;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** A check that names the annotations which break it. */
abstract class Invariant implements JCasValidationCheck {

    /** Called with each annotation that violates the invariant, and how. */
    interface Findings {
        void add(Annotation annotation, String problem);
    }

    @Override
    public final List<ValidationResult> validate(JCas jcas) throws ValidationCheckSkippedException {
        if (jcas.getTypeSystem().getType(Claim._TypeName) == null) {
            throw new ValidationCheckSkippedException("the CAS does not have Hearsay's types");
        }
        List<ValidationResult> results = new ArrayList<>();
        check(jcas, (annotation, problem) -> results.add(result(where(annotation) + " " + problem)));
        return results;
    }

    abstract void check(JCas jcas, Findings findings);

    ValidationResult result(String message) {
        return ValidationResult.error(this, "%s", message);
    }

    /** Such as {@code Quotation[12..40]}. */
    static String where(Annotation annotation) {
        return annotation.getType().getShortName() + "[" + annotation.getBegin() + ".." + annotation.getEnd() + "]";
    }
}
