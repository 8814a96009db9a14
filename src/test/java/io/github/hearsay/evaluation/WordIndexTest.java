package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    @Test
    void thatMarksAreTokensButNoWords() {
        WordIndex index = WordIndex.of("It isn’t 5\u00a0km, 😀 _x_ ½.");
        // It isn ’ t 5 km , 😀 _x_ ½ .
        assertThat(index.tokens()).isEqualTo(11);
        assertThat(index.in(List.of(new Span(0, 24))).cardinality()).isEqualTo(6);
    }

    @Test
    void thatAWordBelongsToTheSpanInWhichItBegins() {
        WordIndex index = WordIndex.of("Stay away now");
        assertThat(index.in(List.of(new Span(1, 6)))).hasToString("{1}");
        assertThat(index.in(List.of(new Span(0, 1), new Span(10, 13)))).hasToString("{0, 2}");
        assertThat(index.in(List.of(new Span(5, 5)))).hasToString("{}");
    }
}
