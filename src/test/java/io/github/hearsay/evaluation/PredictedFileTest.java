package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PredictedFileTest {

    @Test
    void thatOffsetsAreCodeUnits() throws IOException {
        PredictedDocument quay =
                PredictedFile.read(Fixtures.file("quotations.predicted.jsonl")).predict("quay", "");
        assertThat(quay.quotations().get(2).content().get(0).of(quay.text())).isEqualTo("reopen in May");
        assertThat(quay.quotations().get(3).source()).isEmpty();
    }

    @Test
    void thatAMissingDocumentIsEmptyAndCounted() throws IOException {
        PredictedFile file = PredictedFile.read(Fixtures.file("quotations.predicted.jsonl"));
        assertThat(file.predict("pier", "So.")).isEqualTo(PredictedDocument.empty("pier", "So."));
        assertThat(file.missing()).isEqualTo(1);
    }

    @Test
    void thatGoldIsNotTakenForAPrediction() {
        assertThatThrownBy(() -> PredictedFile.read(Fixtures.file("entities.gold.jsonl")))
                .isInstanceOf(BrokenLineException.class)
                .hasMessageEndingWith("line 1: \"label\" should be a string, but is missing");
    }
}
