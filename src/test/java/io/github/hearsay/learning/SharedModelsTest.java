package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SharedModelsTest {

    @Test
    void thatWhatShipsIsInMemoryOnce() {
        assertThat(WordClusters.load(ModelSource.shipped("en", ModelSource.FAST), "fine"))
                .isSameAs(WordClusters.load(ModelSource.shipped("en", ModelSource.FAST), "fine"))
                .isNotSameAs(WordClusters.load(ModelSource.shipped("en", ModelSource.FAST), "coarse"));
    }

    @Test
    void thatWhatCouldNotBeLoadedIsTriedAgain() throws Exception {
        assertThatThrownBy(() -> SharedModels.get("test", () -> {
                    throw new IOException("not now");
                }))
                .hasMessage("not now");
        assertThat(SharedModels.<String, IOException>get("test", () -> "now")).isEqualTo("now");
    }
}
