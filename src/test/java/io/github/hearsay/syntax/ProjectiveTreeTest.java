package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectiveTreeTest {

    private final ProjectiveTree search = new ProjectiveTree();

    @Test
    void thatOneWordIsTheRoot() {
        assertThat(search.best(new float[] {-1, -5}, 1)).containsExactly(0);
    }

    @Test
    void thatOnlyOneWordHangsUnderTheRoot() {
        float[] scores = {
            0, -9, -1, //
            0, -2, -9
        };
        assertThat(search.best(scores, 2)).containsExactly(2, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void thatNoOtherTreeIsBetter(int n) {
        Random random = new Random(n);
        for (int round = 0; round < 40; round++) {
            float[] scores = new float[n * (n + 1)];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = -random.nextFloat();
            }
            int[] found = search.best(scores, n);
            assertThat(isTree(found)).isTrue();
            assertThat(sum(scores, found)).isEqualTo(best(scores, new int[n], 0));
        }
    }

    /** The best sum of all ways to give words governors that make a projective tree, from a word on. */
    private static double best(float[] scores, int[] governors, int word) {
        int n = governors.length;
        if (word == n) {
            return isTree(governors) ? sum(scores, governors) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int governor = 0; governor <= n; governor++) {
            governors[word] = governor;
            best = Math.max(best, best(scores, governors, word + 1));
        }
        return best;
    }

    private static double sum(float[] scores, int[] governors) {
        double sum = 0;
        for (int i = 0; i < governors.length; i++) {
            sum += scores[i * (governors.length + 1) + governors[i]];
        }
        return Math.round(sum * 1e5);
    }

    private static boolean isTree(int[] governors) {
        int roots = 0;
        for (int i = 0; i < governors.length; i++) {
            roots += governors[i] == 0 ? 1 : 0;
            int at = i + 1;
            for (int steps = 0; at != 0; steps++) {
                if (steps > governors.length) {
                    return false;
                }
                at = governors[at - 1];
            }
            for (int k = 0; k < governors.length; k++) {
                if (cross(i + 1, governors[i], k + 1, governors[k])) {
                    return false;
                }
            }
        }
        return roots == 1;
    }

    private static boolean cross(int a, int b, int c, int d) {
        if (b == 0 || d == 0) {
            int root = b == 0 ? a : c;
            return b != d && Math.min(b == 0 ? c : a, b + d) < root && root < Math.max(b == 0 ? c : a, b + d);
        }
        int first = Math.min(a, b);
        int last = Math.max(a, b);
        int from = Math.min(c, d);
        int to = Math.max(c, d);
        return first < from && from < last && last < to;
    }
}
