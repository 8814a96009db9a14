package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LinkModelTest {

    @Test
    void thatWhatShipsIsInMemoryOnce() {
        assertThat(LinkModel.load("en")).isSameAs(LinkModel.load("en"));
    }

    @Test
    void thatAnUnknownLanguageIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkModel.load("xx"))
                .withMessageContaining("xx/links.model");
    }
}
