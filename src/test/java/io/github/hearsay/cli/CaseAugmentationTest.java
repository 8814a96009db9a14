package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.EntityTraining.CaseAugmentation;
import org.junit.jupiter.api.Test;

class CaseAugmentationTest {

    private static final String TEXT = "Ena Marsh's boat, the \"Tern\", sank off Straße 9 in 2nd place";

    @Test
    void thatHeadlinesCapitalizeAllButSmallWords() {
        assertThat(CaseAugmentation.TITLE.apply(TEXT))
                .isEqualTo("Ena Marsh's Boat, the \"Tern\", Sank Off Straße 9 in 2nd Place");
    }

    @Test
    void thatOffsetsStay() {
        for (CaseAugmentation casing : CaseAugmentation.values()) {
            assertThat(casing.apply(TEXT)).hasSameSizeAs(TEXT);
        }
        assertThat(CaseAugmentation.UPPER.apply(TEXT)).startsWith("ENA MARSH'S BOAT");
        assertThat(CaseAugmentation.LOWER.apply(TEXT)).startsWith("ena marsh's boat");
    }
}
