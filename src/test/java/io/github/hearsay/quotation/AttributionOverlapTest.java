package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionOverlapTest {

    private static final CandidateAttribution WHOLE = draft(new WordRange(0, 2), new WordRange(4, 14));

    @Test
    void thatTheGradeRisesWithWhatIsTheSame() {
        assertThat(grade(draft(new WordRange(0, 2), new WordRange(4, 8)))).isZero();
        assertThat(grade(draft(null, new WordRange(4, 14)))).isEqualTo(1);
        assertThat(grade(draft(new WordRange(0, 2), new WordRange(5, 14)))).isEqualTo(2);
        assertThat(grade(draft(new WordRange(0, 1), new WordRange(4, 14)))).isEqualTo(3);
        assertThat(grade(WHOLE)).isEqualTo(4);
    }

    @Test
    void thatPiecesCountTogether() {
        CandidateAttribution pieces = draft(new WordRange(0, 2), new WordRange(4, 8), new WordRange(9, 14));
        assertThat(AttributionOverlap.of(WHOLE, pieces).share()).isEqualTo(0.9);
        assertThat(AttributionOverlap.of(WHOLE, pieces).isMatch()).isTrue();
    }

    @Test
    void thatTwoWithoutSourceAgreeOnIt() {
        assertThat(AttributionOverlap.of(draft(null, new WordRange(1, 2)), draft(null, new WordRange(1, 2)))
                        .isMatch())
                .isTrue();
    }

    private static int grade(CandidateAttribution other) {
        return AttributionOverlap.of(WHOLE, other).grade();
    }

    private static CandidateAttribution draft(@Nullable WordRange source, WordRange... parts) {
        return new CandidateAttribution(null, 2, 3, source, List.of(parts), 0.5);
    }
}
