package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.validation.ValidationException;
import org.apache.uima.fit.validation.ValidationResult.Severity;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.jcas.JCas;

/** Runs all checks, warnings included, which in the output of our own pipeline are errors too. */
final class Invariants {

    private static final Validator VALIDATOR = new Validator.Builder().build();

    private Invariants() {}

    static void hold(JCas jcas) throws ValidationException {
        assertThat(VALIDATOR.getChecks()).isNotEmpty();
        assertThat(VALIDATOR.check(jcas).getResults())
                .filteredOn(result -> result.getSeverity().isEquallyOrMoreSevereThan(Severity.WARN))
                .isEmpty();
    }
}
