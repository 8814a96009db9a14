package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void thatTiesGoToTheEvenDigit() {
        assertThat(Percent.ofShare(1 / 32.0)).isEqualTo("3.12");
        assertThat(Percent.ofShare(3 / 32.0)).isEqualTo("9.38");
    }

    @Test
    void thatNoNumberIsADash() {
        assertThat(Percent.ofShare(Double.NaN)).isEqualTo("-");
        assertThat(Percent.ofShare(0)).isEqualTo("0.00");
        assertThat(Percent.published(8)).isEqualTo("8.0");
    }
}
