package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordClassesTest {

    @Test
    void thatAWordHasItsClasses() {
        WordClasses classes = WordClasses.of("en");
        int said = classes.of(Hash.of("said"));
        int told = classes.of(Hash.of("announced"));
        assertThat(WordClasses.news(said)).isPositive();
        assertThat(WordClasses.talk(said)).isPositive();
        assertThat(WordClasses.tags(said)).isPositive();
        assertThat(WordClasses.news(said)).isNotEqualTo(WordClasses.news(classes.of(Hash.of("paris"))));
        assertThat(told).isPositive();
        assertThat(classes.of(Hash.of("zzqxjw"))).isZero();
    }

    @Test
    void thatEachClassIsReadAsItWasPacked() {
        int packed = WordClasses.pack(2047, 1023, 1023);
        assertThat(packed).isNotNegative();
        assertThat(WordClasses.news(packed)).isEqualTo(2047);
        assertThat(WordClasses.talk(packed)).isEqualTo(1023);
        assertThat(WordClasses.tags(packed)).isEqualTo(1023);
    }

    @Test
    void thatAnUnknownLanguageIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordClasses.of("xx"))
                .withMessageContaining("xx/words.classes");
    }
}
