package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaRuleTest {

    @ParameterizedTest
    @CsvSource({
        "Denied,deny,false",
        "went,go,false",
        "LUND,Lund,true",
        "Lund,Lund,true",
        "McRae,McRae,true",
        "is,be,false"
    })
    void thatTheRuleOfAFormGivesItsLemma(String form, String lemma, boolean name) {
        assertThat(LemmaRule.of(form, lemma, name).apply(form)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"Boats,boat,quays,quay", "denied,deny,tried,try"})
    void thatARuleFitsOtherWords(String form, String lemma, String other, String otherLemma) {
        assertThat(LemmaRule.of(form, lemma, false).apply(other)).isEqualTo(otherLemma);
    }

    @ParameterizedTest
    @CsvSource({"x", "a"})
    void thatAFormTooShortForARuleIsItsOwnLemma(String form) {
        assertThat(LemmaRule.of("denied", "deny", false).apply(form)).isEqualTo(form);
    }
}
