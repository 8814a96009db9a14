package io.github.hearsay.evaluation.claims;

import static io.github.hearsay.evaluation.claims.Claims.proposition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.evaluation.Proposition;
import io.github.hearsay.evaluation.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropositionEvaluationTest {

    private static final Proposition GOLD = proposition(1, "was sold to", "The yard", "a Danish firm");

    @Test
    void thatSlotsAreComparedByWords() {
        PropositionMatch match =
                PropositionMatch.of(GOLD, proposition(1, "was sold", "The old yard", "to a Danish firm"));
        assertThat(match.precision()).isCloseTo(7 / 9.0, within(1e-9));
        assertThat(match.recall()).isCloseTo(7 / 8.0, within(1e-9));
    }

    @Test
    void thatNothingCountsWhereRelationsShareNoWord() {
        assertThat(PropositionMatch.of(GOLD, proposition(1, "bought", "a Danish firm", "The yard"))
                        .recall())
                .isZero();
    }

    @Test
    void thatSaidMayStandBehindWhatIsSaid() {
        Proposition gold = proposition(1, "said", "it was late", "Lund");
        assertThat(PropositionMatch.of(gold, proposition(1, "said", "Lund", "it was late"))
                        .precision())
                .isEqualTo(1);
    }

    @Test
    void thatGoldIsRecalledByTheBestButPairedOnce() {
        PropositionEvaluation evaluation = new PropositionEvaluation();
        evaluation.add(List.of(GOLD, GOLD), List.of(GOLD));
        assertThat(evaluation.scores().get(0).recall()).isEqualTo(1);
        evaluation.add(List.of(GOLD), List.of(GOLD, GOLD));
        assertThat(evaluation.scores().get(0).precision()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void thatTheBestThresholdLeavesOutWhatIsUnsure() {
        PropositionEvaluation evaluation = new PropositionEvaluation();
        evaluation.add(List.of(GOLD), List.of(GOLD, proposition(0.1, "fell", "It", "down")));
        List<Score> scores = evaluation.scores();
        assertThat(scores.get(0).value()).isEqualTo(1);
        assertThat(scores.get(1).precision()).isEqualTo(0.5);
        assertThat(scores.get(2).value()).isEqualTo(1);
    }
}
