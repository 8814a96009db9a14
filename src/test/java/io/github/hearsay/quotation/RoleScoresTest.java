package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.quotation.RoleScores.Roles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words 10 to 17 of a document: the source is 11, the content 13 to 15 and doubtfully 16. */
class RoleScoresTest {

    private static final double[][] WORDS = {
        {.999, .0005, .0002, .0002, .0001},
        {.08, .01, .01, .88, .02},
        {.96, .01, .01, .01, .01},
        {.1, .8, .06, .02, .02},
        {.05, .05, .88, .01, .01},
        {.05, .03, .9, .01, .01},
        {.55, .01, .42, .01, .01},
        {.999, .0005, .0002, .0002, .0001}
    };

    private static final WordRange SOURCE = new WordRange(11, 12);
    private static final List<WordRange> SHORT = List.of(new WordRange(13, 16));
    private static final List<WordRange> LONG = List.of(new WordRange(13, 17));

    private static RoleScores scores() {
        float[] scores = new float[WORDS.length * 5];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.log(WORDS[i / 5][i % 5]);
        }
        return new RoleScores(10, scores);
    }

    @Test
    void thatTheBestRolesComeFirst() {
        assertThat(scores().best(2)).containsExactly(new Roles(SHORT, SOURCE), new Roles(LONG, SOURCE));
    }

    @Test
    void thatRolesAreAsProbableAsTheirWords() {
        assertThat(Math.exp(scores().logProbability(SHORT, SOURCE)))
                .isCloseTo(.88 * .96 * .8 * .88 * .9 * .55, within(1e-4));
        assertThat(scores().logProbability(SHORT, null)).isLessThan(scores().logProbability(SHORT, SOURCE));
        assertThat(scores().logProbability(List.of(new WordRange(40, 90)), null))
                .isEqualTo(-12);
    }

    @Test
    void thatAContentIsExpectedToShareWhatIsProbable() {
        double all = .02 + .02 + .86 + .93 + .93 + .43;
        assertThat(scores().expectedShare(SHORT))
                .isCloseTo((.86 + .93 + .93) / (3 + all - (.86 + .93 + .93)), within(1e-4));
        assertThat(scores().expectedShare(List.of(new WordRange(0, 5)))).isZero();
    }

    @Test
    void thatSourcesAndBordersAreWeighedApart() {
        RoleScores scores = scores();
        assertThat(scores.sourceProbability(SOURCE)).isCloseTo(.9, within(1e-4));
        assertThat(scores.sourceProbability(null)).isCloseTo(.1, within(1e-4));
        assertThat(scores.sourceBegins(SOURCE)).isCloseTo(.88, within(1e-4));
        assertThat(scores.begins(13)).isCloseTo(.8, within(1e-4));
        assertThat(scores.endsBefore(16)).isCloseTo(.58, within(1e-4));
        assertThat(scores.endsBefore(99)).isEqualTo(1);
        assertThat(scores.anyContent()).isCloseTo(.93, within(1e-4));
    }

    @Test
    void thatNothingIsLikelyWhereNoWordPlaysARole() {
        RoleScores none = new RoleScores(3, new float[] {0, -9, -9, -9, -9});
        assertThat(none.best(3)).isEmpty();
        assertThat(none.anyContent()).isZero();
        assertThat(none.sourceProbability(null)).isEqualTo(1);
    }
}
