package io.github.hearsay.evaluation.claims;

import static io.github.hearsay.evaluation.claims.Claims.attribution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionEvaluationTest {

    private static final String TEXT = "Lund said it was late.";
    private static final Span LUND = new Span(0, 4);
    private static final Span LATE = new Span(10, 21);

    private final AttributionEvaluation evaluation = new AttributionEvaluation();

    @Test
    void thatSourceAndContentHaveToBeShared() {
        evaluation.add(
                TEXT,
                List.of(attribution(LUND, LATE, "")),
                List.of(attribution(new Span(5, 9), LATE, ""), attribution(LUND, new Span(10, 12), "")));
        Score detection = evaluation.scores().get(0);
        assertThat(detection.precision()).isEqualTo(0.5);
        assertThat(detection.recall()).isEqualTo(1);
    }

    @Test
    void thatContentIsMeasuredInCharacters() {
        evaluation.add(TEXT, List.of(attribution(LUND, LATE, "")), List.of(attribution(LUND, new Span(10, 16), "")));
        Score content = evaluation.scores().get(2);
        assertThat(content.precision()).isEqualTo(1);
        assertThat(content.recall()).isCloseTo(6 / 11.0, within(1e-9));
    }

    @Test
    void thatClaimantsAreComparedByTheWordsOfTheirNames() {
        evaluation.add(
                TEXT, List.of(attribution(LUND, LATE, "Oda Lund")), List.of(attribution(LUND, LATE, "the Lund")));
        assertThat(evaluation.scores().get(3).value()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void thatAnyNameOfTheClaimantIsRight() {
        evaluation.add(
                TEXT,
                List.of(attribution(LUND, LATE, "the harbour chief")),
                List.of(List.of("Oda Lund", "Lund")),
                List.of(attribution(LUND, LATE, "Lund")));
        assertThat(evaluation.scores()).element(3).isEqualTo(Score.ofValue("resolved claimant", 1));
        assertThat(evaluation.scores())
                .element(4)
                .isEqualTo(Score.ofValue("resolved claimant, representative alone", 0));
    }

    @Test
    void thatNamesBelongToTheirAttributionWhereOthersHaveNoContent() {
        QuotationSpans empty = new QuotationSpans(null, List.of(), List.of(), List.of(LUND), "Voss");
        evaluation.add(
                TEXT,
                List.of(empty, attribution(LUND, LATE, "she")),
                List.of(List.of("Voss"), List.of("Lund")),
                List.of(attribution(LUND, LATE, "Lund")));
        assertThat(evaluation.scores().get(3).value()).isEqualTo(1);
    }

    @Test
    void thatAMissedClaimantCountsAsWrong() {
        evaluation.add(TEXT, List.of(attribution(LUND, LATE, "Oda Lund")), List.of());
        assertThat(evaluation.scores().get(3).value()).isZero();
    }
}
