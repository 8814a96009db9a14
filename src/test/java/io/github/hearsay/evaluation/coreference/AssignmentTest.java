package io.github.hearsay.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void thatTheBestSinglePairIsGivenUpForABetterSum() {
        double[][] gains = {{0.9, 0.8}, {0.8, 0.1}};
        assertThat(Assignment.best(gains)).containsExactly(1, 0);
    }

    @Test
    void thatARowStaysAloneWhereColumnsAreFew() {
        double[][] gains = {{0.2}, {0.7}, {0.3}};
        assertThat(Assignment.best(gains)).containsExactly(-1, 0, -1);
    }

    @Test
    void thatNothingIsAssignedToNothing() {
        assertThat(Assignment.best(new double[0][])).isEmpty();
        assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
    }

    @RepeatedTest(200)
    void thatItGainsAsMuchAsTheBestOfAllPairings(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[][] gains = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
        for (double[] row : gains) {
            for (int c = 0; c < row.length; c++) {
                row[c] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
            }
        }
        int[] columnOf = Assignment.best(gains);
        double sum = 0;
        for (int r = 0; r < gains.length; r++) {
            sum += columnOf[r] < 0 ? 0 : gains[r][columnOf[r]];
        }
        assertThat(IntStream.of(columnOf).filter(c -> c >= 0).toArray()).doesNotHaveDuplicates();
        assertThat(sum).isCloseTo(bestOfAll(gains, 0, 0), within(1e-9));
    }

    private static double bestOfAll(double[][] gains, int row, int used) {
        if (row == gains.length) {
            return 0;
        }
        double best = bestOfAll(gains, row + 1, used);
        for (int c = 0; c < gains[row].length; c++) {
            if ((used & 1 << c) == 0) {
                best = Math.max(best, gains[row][c] + bestOfAll(gains, row + 1, used | 1 << c));
            }
        }
        return best;
    }
}
