package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Draft WHOLE = draft(new Stretch(0, 2), new Stretch(4, 14));

    @Test
    void thatTheGradeRisesWithWhatIsTheSame() {
        assertThat(grade(draft(new Stretch(0, 2), new Stretch(4, 8)))).isZero();
        assertThat(grade(draft(null, new Stretch(4, 14)))).isEqualTo(1);
        assertThat(grade(draft(new Stretch(0, 2), new Stretch(5, 14)))).isEqualTo(2);
        assertThat(grade(draft(new Stretch(0, 1), new Stretch(4, 14)))).isEqualTo(3);
        assertThat(grade(WHOLE)).isEqualTo(4);
    }

    @Test
    void thatPiecesCountTogether() {
        Draft pieces = draft(new Stretch(0, 2), new Stretch(4, 8), new Stretch(9, 14));
        assertThat(Likeness.of(WHOLE, pieces).share()).isEqualTo(0.9);
        assertThat(Likeness.of(WHOLE, pieces).isMatch()).isTrue();
    }

    @Test
    void thatTwoWithoutSourceAgreeOnIt() {
        assertThat(Likeness.of(draft(null, new Stretch(1, 2)), draft(null, new Stretch(1, 2)))
                        .isMatch())
                .isTrue();
    }

    private static int grade(Draft other) {
        return Likeness.of(WHOLE, other).grade();
    }

    private static Draft draft(@Nullable Stretch source, Stretch... parts) {
        return new Draft(null, 2, 3, source, List.of(parts), 0.5);
    }
}
