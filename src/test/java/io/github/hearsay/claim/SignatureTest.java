package io.github.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What predicates, cues and sources do to a factuality. */
class SignatureTest {

    private static Factuality factuality(String value) {
        return value.equals("Uu") ? Factuality.UNKNOWN : new Factuality(value.substring(0, 2), value.charAt(2) == '-');
    }

    @ParameterizedTest
    @CsvSource({
        "CT, CT+, CT+", "CT, PS-, PS-", "NEG, CT+, CT-", "NEG, PR-, PR+", "PR, CT+, PR+", "PR, PS+, PS+",
                "PR, CT-, PR-",
        "PS, PR+, PS+", "PS, CT-, PS-", "PR-NEG, CT+, PR-", "pr-neg, PS-, PS+", "U, CT+, Uu", "U, PS-, Uu",
                "'', CT-, CT-"
    })
    void thatAnEffectChangesWhatWas(String effect, String before, String after) {
        assertThat(Effect.of(effect).on(factuality(before)).value()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "NEG:CT:negation, CT+, CT-",
        "NEG:CT:negation, CT-, CT+",
        "NEG:CT:negation, PS+, PS-",
        "PR:PS:belief, PR-, PS+",
        "PS:U:report, CT-, Uu",
        "CT:NEG, PR+, PR+",
        "CT:NEG, PR-, PR-",
        "U:U:intention, CT+, Uu"
    })
    void thatAComplementIsWhatThePredicateMakesOfIt(String signature, String predicate, String complement) {
        assertThat(Signature.parse(signature).under(factuality(predicate)).value())
                .isEqualTo(complement);
    }

    @Test
    void thatFactiveIsWhatIsCertainBothWays() {
        assertThat(Signature.parse("CT:CT:factive").isFactive()).isTrue();
        assertThat(Signature.parse("CT:NEG").isFactive()).isFalse();
        assertThat(Signature.parse("NEG:CT").isFactive()).isFalse();
        assertThat(Signature.parse("CT:U:factive").isFactive()).isFalse();
        assertThat(Signature.parse("CT:CT").isFactive())
                .as("waste time in doing")
                .isFalse();
        assertThat(Signature.parse("CT:CT:factive").kind()).isEqualTo("factive");
        assertThat(Signature.parse("CT:NEG").kind()).isEmpty();
    }
}
