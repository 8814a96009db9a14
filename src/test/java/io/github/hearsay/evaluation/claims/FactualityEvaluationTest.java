package io.github.hearsay.evaluation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.Fixtures;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.RatedEvent;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactualityEvaluationTest {

    private final FactualityEvaluation evaluation = new FactualityEvaluation();

    @Test
    void thatAnEventTakesTheRatingOfTheShortestPredicateAroundItsHead() {
        evaluation.add(
                gold(event(10, 14, -1)),
                List.of(event(0, 20, 3), event(8, 14, -1), event(10, 16, 2), event(30, 31, 0)));
        assertThat(value("MAE")).isZero();
    }

    @Test
    void thatAnEventWithoutAPredicateIsCertain() {
        evaluation.add(gold(event(0, 4, 2), event(5, 9, 3)), List.of());
        assertThat(evaluation.missing()).isEqualTo(2);
        assertThat(value("MAE")).isEqualTo(0.5);
        assertThat(value("r")).isNaN();
        assertThat(value("accuracy")).isEqualTo(0.5);
    }

    @Test
    void thatErrorAndCorrelationAreThoseOfTheDefinition() {
        evaluation.add(
                gold(event(0, 1, 3), event(2, 3, 0), event(4, 5, -3)),
                List.of(event(0, 1, 2), event(2, 3, 1), event(4, 5, -3)));
        assertThat(value("MAE")).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(value("r")).isEqualTo(15 / Math.sqrt(18 * 14), within(1e-9));
    }

    @Test
    void thatOnlyLabelsOfTheGoldFileEnterTheirMean() {
        evaluation.add(
                gold(event(0, 1, 3), event(2, 3, 2.5), event(4, 5, 1)),
                List.of(event(0, 1, 3), event(2, 3, 0), event(4, 5, 0.5)));
        assertThat(value("macro-F1")).isEqualTo((2 / 3.0 + 1) / 2, within(1e-9));
        assertThat(evaluation.confusion())
                .containsEntry(FactualityLabel.CERTAIN, Map.of(FactualityLabel.CERTAIN, 1, FactualityLabel.UNKNOWN, 1));
    }

    @Test
    void thatGoldEventsAreRead() throws Exception {
        List<AnnotatedText<RatedEvent>> documents = new ArrayList<>();
        GoldReader.factuality(Fixtures.file("factuality.gold.jsonl"), documents::add);
        AnnotatedText<RatedEvent> document = documents.get(0);
        assertThat(document.items())
                .extracting(e -> e.head().of(document.text()))
                .containsExactly("sank", "rise");
        assertThat(document.items()).extracting(RatedEvent::factuality).containsExactly(3.0, -0.75);
    }

    private double value(String metric) {
        return evaluation.scores().stream()
                .filter(score -> score.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static AnnotatedText<RatedEvent> gold(RatedEvent... events) {
        return new AnnotatedText<>("d", "x".repeat(40), List.of(events));
    }

    private static RatedEvent event(int begin, int end, double factuality) {
        return new RatedEvent(new Span(begin, end), factuality);
    }
}
