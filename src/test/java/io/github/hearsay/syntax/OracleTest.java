package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatTheOracleBuildsEveryProjectiveTree(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int[] heads = tree(1 + random.nextInt(12), random);
            Projection.lift(heads);
            ParserState state = new ParserState();
            state.start(heads.length - 1);
            while (!state.isFinal()) {
                int action = Oracle.next(state, heads, heads.length - 1);
                assertThat(state.permits(action)).isTrue();
                state.apply(action);
            }
            assertThat(state.steps).isEqualTo(2 * (heads.length - 1));
            assertThat(Arrays.copyOfRange(state.head, 1, heads.length))
                    .isEqualTo(Arrays.copyOfRange(heads, 1, heads.length));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatLiftingLeavesProjectiveTreesAloneAndKeepsTrees(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int[] heads = tree(1 + random.nextInt(9), random);
            int[] lifted = heads.clone();
            Projection.lift(lifted);
            assertThat(crosses(lifted)).isFalse();
            assertThat(isTree(lifted)).isTrue();
            if (!crosses(heads)) {
                assertThat(lifted).isEqualTo(heads);
            }
        }
    }

    /** A random tree with one word under the root. */
    private static int[] tree(int words, Random random) {
        int[] heads = new int[words + 1];
        int[] order = random.ints(1, words + 1).distinct().limit(words).toArray();
        heads[order[0]] = words + 1;
        for (int i = 1; i < words; i++) {
            heads[order[i]] = order[random.nextInt(i)];
        }
        return heads;
    }

    /** The obvious definition: two arcs cross, that of the root included. */
    private static boolean crosses(int[] heads) {
        for (int a = 1; a < heads.length; a++) {
            for (int b = 1; b < heads.length; b++) {
                int low = Math.min(a, heads[a]);
                int high = Math.max(a, heads[a]);
                boolean inside = b > low && b < high;
                boolean headInside = heads[b] > low && heads[b] < high;
                boolean touches = heads[b] == low || heads[b] == high || b == low || b == high;
                if (inside != headInside && !touches) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTree(int[] heads) {
        for (int word = 1; word < heads.length; word++) {
            int above = word;
            for (int k = 0; above < heads.length && k <= heads.length; k++) {
                above = heads[above];
            }
            if (above < heads.length) {
                return false;
            }
        }
        return true;
    }
}
