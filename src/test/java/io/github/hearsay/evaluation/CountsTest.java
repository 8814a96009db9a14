package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

    private final Counts counts = new Counts();

    @Test
    void thatItemsAreSummedUpOverDocuments() {
        counts.add(1, 2, 1);
        counts.add(0, 2, 1);
        assertThat(counts.score("F")).isEqualTo(new Score("F", .25, .5, 1 / 3.0));
    }

    @Test
    void thatWhatOccursTwiceIsOneHitOfTwoItems() {
        counts.addEqual(List.of("tide", "tide"), List.of("tide", "tide", "quay"));
        assertThat(counts.predicted()).isEqualTo(2);
        assertThat(counts.gold()).isEqualTo(3);
        assertThat(counts.score("F").precision()).isEqualTo(.5);
    }

    @Test
    void thatItemsMayBeFoundInPart() {
        counts.add(1.5, 2, .5, 4);
        assertThat(counts.score("F").precision()).isEqualTo(.75);
        assertThat(counts.score("F").recall()).isEqualTo(.125);
    }

    @Test
    void thatNothingIsWorthNothing() {
        assertThat(counts.score("F")).isEqualTo(new Score("F", 0, 0, 0));
    }
}
