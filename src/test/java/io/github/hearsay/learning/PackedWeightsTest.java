package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWeightsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 23})
    void thatPackedSumsAreTheSums(int labels) {
        Random random = new Random(labels);
        byte[] bytes = new byte[64 * labels];
        random.nextBytes(bytes);
        PackedWeights weights = new PackedWeights(labels, bytes);
        long[] sums = new long[weights.width()];
        int[] expected = new int[labels];
        for (int k = 0; k < 200; k++) {
            int feature = random.nextInt();
            weights.add(feature, sums);
            for (int y = 0; y < labels; y++) {
                expected[y] += bytes[((feature & 63) * labels) + y];
            }
        }
        int[] scores = new int[labels];
        weights.unpack(sums, scores);
        assertThat(scores).isEqualTo(expected);
        assertThat(expected[weights.best(sums)])
                .isEqualTo(java.util.Arrays.stream(expected).max().orElseThrow());
    }

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
        PackedWeights packed = weights.pack();
        int[] scores = new int[2];
        long[] sums = new long[1];
        packed.add(5, sums);
        packed.unpack(sums, scores);
        assertThat(scores[0]).isGreaterThan(scores[1]);
        assertThat(scores[1]).isPositive();
    }
}
