package io.github.hearsay.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTableTest {

    @Test
    void thatEachEntityIsCountedOnceUnderBothLabels() {
        LabelTable table = new LabelTable();
        table.add(
                new AnnotatedText<>(
                        "d", "Mirren Ferries of Mirren", List.of(entity(0, 14, "ORG"), entity(18, 24, "GPE"))),
                List.of(entity(0, 6, "PERSON"), entity(18, 24, "ORG")));
        assertThat(table.gold()).containsExactly("LOC", "ORG", LabelTable.NONE);
        assertThat(table.predicted()).containsExactly("ORG", "PER", LabelTable.NONE);
        assertThat(table.of("LOC", "ORG")).isEqualTo(1);
        assertThat(table.of("ORG", LabelTable.NONE)).isEqualTo(1);
        assertThat(table.of(LabelTable.NONE, "PER")).isEqualTo(1);
        assertThat(table.of("ORG", "ORG")).isZero();
        assertThat(table.score("ORG").recall()).isZero();
    }

    private static EntitySpan entity(int begin, int end, String label) {
        return new EntitySpan(new Span(begin, end), label);
    }
}
