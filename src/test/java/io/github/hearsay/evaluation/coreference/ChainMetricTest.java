package io.github.hearsay.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.evaluation.Score;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values were computed by hand from the published definitions. */
class ChainMetricTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    @Test
    void thatMucCountsTheLinksThatAreLeft() {
        // abc | defg is broken into ab | cd | fghi: 1 of 2 and 1 of 3 links stay; of 1, 1, 3 predicted ones 1, 0, 1 are
        // right.
        check(new ChainMetric.Muc(), 2 / 5.0, 2 / 5.0);
    }

    @Test
    void thatBCubedAveragesOverMentions() {
        // Gold: a, b 2/3, c 1/3; d 1/4, e none, f, g 2/4. Predicted: a, b 2/2; c, d 1/2; f, g 2/4, h, i none.
        check(new ChainMetric.BCubed("B3"), 4 / 8.0, (2 * 2 / 3.0 + 1 / 3.0 + 1 / 4.0 + 0 + 2 * 2 / 4.0) / 7);
    }

    @Test
    void thatCeafPairsChainsOneToOne() {
        // abc with ab: 2*2/5; defg with fghi: 2*2/8; cd stays alone.
        check(new ChainMetric.CeafE(), 1.3 / 3, 1.3 / 2);
    }

    private static void check(ChainMetric metric, double precision, double recall) {
        metric.add(Linked.partition("abc defg"), Linked.partition("ab cd fghi"));
        Score score = metric.score();
        assertThat(score.precision()).isCloseTo(precision, EXACTLY);
        assertThat(score.recall()).isCloseTo(recall, EXACTLY);
        assertThat(score.value()).isCloseTo(2 * precision * recall / (precision + recall), EXACTLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abc de", "ab cd ef"})
    void thatTheSameChainsAreWorthEverything(String chains) {
        for (ChainMetric metric :
                new ChainMetric[] {new ChainMetric.Muc(), new ChainMetric.BCubed("B3"), new ChainMetric.CeafE()}) {
            metric.add(Linked.partition(chains), Linked.partition(chains));
            assertThat(metric.score().value()).as(metric.score().metric()).isCloseTo(1, EXACTLY);
        }
    }

    @Test
    void thatNoChainsAreWorthNothing() {
        for (ChainMetric metric :
                new ChainMetric[] {new ChainMetric.Muc(), new ChainMetric.BCubed("B3"), new ChainMetric.CeafE()}) {
            metric.add(Linked.partition("abc"), Partition.of(List.of()));
            assertThat(metric.score().value()).as(metric.score().metric()).isZero();
        }
    }
}
