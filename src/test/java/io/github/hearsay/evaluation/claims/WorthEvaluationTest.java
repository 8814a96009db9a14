package io.github.hearsay.evaluation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.evaluation.Score;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WorthEvaluationTest {

    private final WorthEvaluation evaluation = new WorthEvaluation();

    @Test
    void thatASentenceIsWorthItsWorthiestClaim() {
        evaluation.add(true, claims(.2, .75));
        evaluation.add(false, claims(.5));
        assertThat(evaluation.scores())
                .containsExactly(
                        Score.ofValue("AUC", 1),
                        new Score("best F1", 1, 1, 1),
                        new Score("every sentence", .5, 1, 2 / 3.0));
    }

    @Test
    void thatEqualWorthIsHalfRight() {
        evaluation.add(true, claims());
        evaluation.add(true, claims(.25));
        evaluation.add(false, claims());
        assertThat(evaluation.scores().get(0).value()).isEqualTo(.75);
        assertThat(evaluation.sentences()).isEqualTo(3);
        assertThat(evaluation.worthy()).isEqualTo(2);
    }

    @Test
    void thatNothingIsWorthNothing() {
        assertThat(evaluation.scores()).extracting(Score::value).containsOnly(0.0);
    }

    private static List<Claim> claims(double... worths) {
        return DoubleStream.of(worths)
                .mapToObj(worth -> new Claim(
                        "",
                        0,
                        4,
                        "sank",
                        null,
                        List.of(),
                        "",
                        null,
                        List.of(),
                        null,
                        null,
                        3,
                        null,
                        List.of(),
                        List.of(),
                        (float) worth,
                        .5f))
                .toList();
    }
}
