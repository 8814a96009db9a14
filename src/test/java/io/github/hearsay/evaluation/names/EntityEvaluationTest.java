package io.github.hearsay.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.Fixtures;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.PredictedFile;
import io.github.hearsay.evaluation.Score;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityEvaluationTest {

    @Test
    void thatLabelsAreFoldedAndDuplicatesCountOnce() throws IOException {
        EntityEvaluation evaluation = evaluate(EntityLabels.USUAL);
        assertThat(evaluation.gold()).isEqualTo(4);
        assertThat(evaluation.predicted()).isEqualTo(4);
        assertThat(evaluation.scores())
                .containsExactly(
                        new Score("strict PER, ORG, LOC", 0.5, 0.5, 0.5),
                        new Score("PER", 1, 0.5, 2 / 3.0),
                        new Score("ORG", 0, 0, 0),
                        new Score("LOC", 1, 1, 1));
    }

    @Test
    void thatOtherLabelsCanBeChosen() throws IOException {
        assertThat(evaluate(List.of("PERSON", "DATE", "PER")).scores())
                .extracting(Score::metric, Score::recall)
                .containsExactly(tuple("strict PER, DATE", 2 / 3.0), tuple("PER", 0.5), tuple("DATE", 1.0));
    }

    private static EntityEvaluation evaluate(List<String> labels) throws IOException {
        PredictedFile predicted = PredictedFile.read(Fixtures.file("entities.predicted.jsonl"));
        EntityEvaluation evaluation = new EntityEvaluation(new EntityLabels(labels));
        GoldReader.entities(
                Fixtures.file("entities.gold.jsonl"),
                d -> evaluation.add(
                        d.names(),
                        EntitySpan.of(
                                predicted.predict(d.names().id(), d.names().text()))));
        return evaluation;
    }
}
