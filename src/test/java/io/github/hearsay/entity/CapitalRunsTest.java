package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Words;
import org.junit.jupiter.api.Test;

class CapitalRunsTest {

    private static final Words WORDS =
            Texts.words("the Marsh Valley Fire Brigade ( MVFB ) left\nMarsh stayed , ABC too");
    private static final CapitalRuns RUNS = new CapitalRuns(WORDS);

    @Test
    void thatAStretchHasEnds() {
        assertThat(RUNS.first(2)).isEqualTo(1);
        assertThat(RUNS.last(2)).isEqualTo(4);
        assertThat(RUNS.more(2)).isEqualTo(3);
    }

    @Test
    void thatPlacesInAStretchDiffer() {
        assertThat(new int[] {RUNS.place(0), RUNS.place(1), RUNS.place(2), RUNS.place(4)})
                .containsExactly(0, 1, 3, 2);
    }

    @Test
    void thatAnAcronymIsFoundByInitials() {
        assertThat(RUNS.endOfAcronym(6)).isEqualTo(4);
        assertThat(RUNS.endOfAcronym(12)).isEqualTo(-1);
        assertThat(RUNS.endOfAcronym(1)).isEqualTo(-1);
    }

    @Test
    void thatAStretchEndsWithItsSentence() {
        assertThat(new CapitalRuns(Texts.words("in Paris\nMarsh left")).last(1)).isEqualTo(1);
    }
}
