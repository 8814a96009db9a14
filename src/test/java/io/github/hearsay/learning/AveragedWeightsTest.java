package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AveragedWeightsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void thatAChangeCountsForTheStepsThatFollow(int later) {
        AveragedWeights weights = new AveragedWeights(2, 3);
        weights.update(new int[] {5}, 1, 0, 8);
        for (int step = 0; step < later; step++) {
            weights.step();
        }
        weights.update(new int[] {5}, 1, 1, 2);
        weights.step();
        int[] sums = new int[2];
        weights.pack().sum(new int[] {5}, 0, 1, sums);
        assertThat(sums[0]).isGreaterThan(sums[1]);
        assertThat(sums[1]).isPositive();
        assertThat(WeightRows.best(sums)).isZero();
    }
}
