package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.cas.DocumentView;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PredictedFileTest {

    @Test
    void thatOffsetsAreCodeUnits() throws IOException {
        DocumentView quay =
                PredictedFile.read(Fixtures.file("quotations.predicted.jsonl")).predict("quay", "");
        assertThat(quay.quotations().get(2).content().get(0).span().of(quay.text()))
                .isEqualTo("reopen in May");
        assertThat(quay.quotations().get(3).source()).isNull();
    }

    @Test
    void thatAMissingDocumentIsEmptyAndCounted() throws IOException {
        PredictedFile file = PredictedFile.read(Fixtures.file("quotations.predicted.jsonl"));
        assertThat(file.predict("pier", "So.")).isEqualTo(DocumentView.empty("pier", "So."));
        assertThat(file.missing()).isEqualTo(1);
    }

    @Test
    void thatGoldIsNotTakenForAPrediction() {
        assertThatThrownBy(() -> PredictedFile.read(Fixtures.file("entities.gold.jsonl")))
                .isInstanceOf(BrokenLineException.class)
                .hasMessageContaining("line 1: entities[0].label: Missing");
    }
}
