package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentMatchTest {

    @Test
    void thatHalfOfTheWordsIsEnough() {
        assertThat(ContentMatch.oneToOne(List.of(words(0, 4)), List.of(words(0, 2))))
                .containsExactly(new ContentMatch(0.5, 0, 0));
        assertThat(ContentMatch.oneToOne(List.of(words(0, 5)), List.of(words(0, 2))))
                .isEmpty();
    }

    @Test
    void thatTheBetterMatchComesFirst() {
        assertThat(ContentMatch.oneToOne(List.of(words(0, 4), words(0, 3)), List.of(words(0, 3))))
                .containsExactly(new ContentMatch(1, 1, 0));
    }

    @Test
    void thatOfEqualMatchesTheLaterQuotationsWin() {
        assertThat(ContentMatch.oneToOne(List.of(words(0, 3), words(1, 4)), List.of(words(1, 3))))
                .containsExactly(new ContentMatch(2 / 3.0, 1, 0));
    }

    @Test
    void thatContentsWithoutWordsNeverMatch() {
        assertThat(ContentMatch.oneToOne(List.of(words(0, 0)), List.of(words(0, 0))))
                .isEmpty();
    }

    private static BitSet words(int begin, int end) {
        BitSet words = new BitSet();
        words.set(begin, end);
        return words;
    }
}
