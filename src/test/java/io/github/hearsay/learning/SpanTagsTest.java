package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.learning.SpanTags.Tagged;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTagsTest {

    private static final SpanTags TWO = new SpanTags(2);

    /** Of each word the probabilities of none, of beginning and going on with a first kind, and of a second. */
    private static float[] scores(double[]... words) {
        float[] scores = new float[words.length * TWO.count()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.log(words[i / TWO.count()][i % TWO.count()]);
        }
        return scores;
    }

    @Test
    void thatASpanGoesOnOnlyWhereOneOfItsKindHasBegun() {
        float[] scores =
                scores(new double[] {.6, .3, .02, .05, .03}, new double[] {.1, .05, .8, .03, .02}, new double[] {
                    .1, .05, .02, .03, .8
                });
        assertThat(TWO.best(scores)).containsExactly(1, 2, 0);
    }

    @Test
    void thatTheBestOfSeveralIsTheBestAndTheirScoresFall() {
        float[] scores = scores(
                new double[] {.4, .3, .1, .1, .1}, new double[] {.3, .1, .4, .1, .1}, new double[] {.5, .1, .2, .1, .1
                });
        List<int[]> best = TWO.best(scores, 4);
        assertThat(best).hasSize(4);
        assertThat(best.get(0)).isEqualTo(TWO.best(scores));
        for (int k = 1; k < best.size(); k++) {
            assertThat(TWO.score(scores, best.get(k))).isLessThanOrEqualTo(TWO.score(scores, best.get(k - 1)));
        }
        assertThat(Math.exp(TWO.score(scores, new int[] {1, 2, 0}))).isCloseTo(.3 * .4 * .5, within(1e-6));
    }

    @Test
    void thatLabelsAreSpansAndSpansLabels() {
        int[] tags = {0, 1, 2, 2, 1, 3, 4, 0};
        assertThat(SpanTags.spans(tags)).containsExactly(new Tagged(0, 1, 4), new Tagged(0, 4, 5), new Tagged(1, 5, 7));
        int[] marked = new int[tags.length];
        SpanTags.spans(tags).forEach(span -> SpanTags.mark(marked, span.kind(), span.first(), span.end()));
        assertThat(marked).isEqualTo(tags);
    }

    @Test
    void thatNoWordsHaveNoLabels() {
        assertThat(TWO.best(new float[0])).isEmpty();
        assertThat(TWO.best(new float[0], 3)).isEmpty();
    }
}
