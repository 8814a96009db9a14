package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Words;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private static final Words WORDS = Texts.words("Ena Marsh left\nMarsh said the Marsh is a marsh\nLeft");
    private static final Repetitions REPETITIONS = new Repetitions(WORDS, Texts.lower(WORDS));

    @Test
    void thatTheFirstOtherOccurrenceIsFound() {
        assertThat(REPETITIONS.elsewhere(1)).isEqualTo(3);
        assertThat(REPETITIONS.elsewhere(3)).isEqualTo(1);
        assertThat(REPETITIONS.elsewhere(6)).isEqualTo(1);
    }

    @Test
    void thatOnlyCapitalizedWordsCount() {
        assertThat(REPETITIONS.elsewhere(9)).isEqualTo(-1);
        assertThat(REPETITIONS.isRepeated(9)).isFalse();
        assertThat(REPETITIONS.isRepeated(0)).isFalse();
        assertThat(REPETITIONS.isRepeated(10)).isFalse();
    }

    @Test
    void thatSmallAndCapitalOccurrencesAreTold() {
        assertThat(REPETITIONS.seen(1)).isEqualTo(3);
        assertThat(REPETITIONS.seen(0)).isZero();
        assertThat(REPETITIONS.seen(10)).isEqualTo(1);
    }

    @Test
    void thatEqualWordsHaveOneType() {
        assertThat(REPETITIONS.typeOf(9)).isEqualTo(REPETITIONS.typeOf(1)).isNotEqualTo(REPETITIONS.typeOf(0));
    }
}
