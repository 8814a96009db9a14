package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hearsay.learning.ModelSource;
import org.junit.jupiter.api.Test;

class LinkModelTest {

    @Test
    void thatWhatShipsIsInMemoryOnce() {
        assertThat(LinkModel.load(ModelSource.shipped("en", ModelSource.FAST)))
                .isSameAs(LinkModel.load(ModelSource.shipped("en", ModelSource.FAST)));
    }

    @Test
    void thatAnUnknownLanguageIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkModel.load(ModelSource.shipped("xx", ModelSource.FAST)))
                .withMessageContaining("xx/links.model");
    }
}
