package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PairTest {

    @Test
    void thatTheBetterPairComesFirst() {
        double[][] scores = {{.75, 0}, {1, .25}};
        assertThat(Pair.oneToOne(2, 2, (g, p) -> scores[g][p])).containsExactly(new Pair(1, 1, 0));
    }

    @Test
    void thatOfEqualPairsTheLaterItemsWin() {
        assertThat(Pair.oneToOne(2, 1, (g, p) -> .5)).containsExactly(new Pair(.5, 1, 0));
        assertThat(Pair.oneToOne(1, 2, (g, p) -> .5)).containsExactly(new Pair(.5, 0, 1));
    }

    @Test
    void thatWhatHasNothingInCommonIsNoPair() {
        assertThat(Pair.oneToOne(1, 1, (g, p) -> 0)).isEmpty();
    }

    @Test
    void thatOnlyWhatBothHaveIsShared() {
        assertThat(Pair.shared(BitSet.valueOf(new long[] {7}), BitSet.valueOf(new long[] {12})))
                .isEqualTo(1);
    }
}
