package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseEdgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"“Stay, away!”|Stay, away", "(it)|(it)", "~ — «so»\u00a0~|so", "...|...", "~~|~~"})
    void thatOnlyEdgesAreCut(String text, String expected) {
        assertThat(LooseEdges.cut(text, new Span(0, text.length())).of(text)).isEqualTo(expected);
    }
}
