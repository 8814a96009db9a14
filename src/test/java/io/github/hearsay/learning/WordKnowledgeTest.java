package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordKnowledgeTest {

    @Test
    void thatAWordHasItsClasses() {
        WordKnowledge classes = WordKnowledge.of("en");
        int said = classes.of(Hash.of("said"));
        int told = classes.of(Hash.of("announced"));
        assertThat(WordKnowledge.news(said)).isPositive();
        assertThat(WordKnowledge.talk(said)).isPositive();
        assertThat(WordKnowledge.tags(said)).isPositive();
        assertThat(WordKnowledge.news(said)).isNotEqualTo(WordKnowledge.news(classes.of(Hash.of("paris"))));
        assertThat(told).isPositive();
        assertThat(classes.of(Hash.of("zzqxjw"))).isZero();
    }

    @Test
    void thatEachClassIsReadAsItWasPacked() {
        int packed = WordKnowledge.pack(2047, 1023, 1023);
        assertThat(packed).isNotNegative();
        assertThat(WordKnowledge.news(packed)).isEqualTo(2047);
        assertThat(WordKnowledge.talk(packed)).isEqualTo(1023);
        assertThat(WordKnowledge.tags(packed)).isEqualTo(1023);
    }

    @Test
    void thatAnUnknownLanguageIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordKnowledge.of("xx"))
                .withMessageContaining("xx/words.classes");
    }
}
