package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.EntityTraining.Casing;
import org.junit.jupiter.api.Test;

class CasingTest {

    private static final String TEXT = "Ena Marsh's boat, the \"Tern\", sank off Straße 9 in 2nd place";

    @Test
    void thatHeadlinesCapitalizeAllButSmallWords() {
        assertThat(Casing.TITLE.apply(TEXT))
                .isEqualTo("Ena Marsh's Boat, the \"Tern\", Sank Off Straße 9 in 2nd Place");
    }

    @Test
    void thatOffsetsStay() {
        for (Casing casing : Casing.values()) {
            assertThat(casing.apply(TEXT)).hasSameSizeAs(TEXT);
        }
        assertThat(Casing.UPPER.apply(TEXT)).startsWith("ENA MARSH'S BOAT");
        assertThat(Casing.LOWER.apply(TEXT)).startsWith("ena marsh's boat");
    }
}
