package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @ValueSource(strings = {" mole ", "\u00a0mole\u200b", "\ufeffmole\u0085", "\r\n\tmole\u2028", "mole"})
    void thatTrimmingRemovesWhatIsInvisible(String text) {
        Span trimmed = new Span(0, text.length()).trim(text);
        assertThat(trimmed.of(text)).isEqualTo("mole");
    }

    @Test
    void thatTrimmingKeepsNoHalfCharacter() {
        String text = "🚢 sank 🚢";
        assertThat(new Span(1, text.length() - 1).trim(text).of(text)).isEqualTo("sank");
    }

    @Test
    void thatALoneSurrogateIsACharacterOfItsOwn() {
        assertThat(new Span(0, 3).trim("\ud83d a").length()).isEqualTo(3);
    }

    @Test
    void thatNothingVisibleIsEmptyAtTheBegin() {
        assertThat(new Span(2, 5).trim("ab \t ")).isEqualTo(new Span(2, 2));
    }

    @Test
    void thatAnOuterSpanComesBeforeAnInnerOne() {
        assertThat(List.of(new Span(3, 5), new Span(0, 4), new Span(0, 9)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(0, 4), new Span(3, 5));
    }

    @Test
    void thatSpansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 6))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 6))).isTrue();
        assertThat(new Span(0, 4).hull(new Span(6, 8))).isEqualTo(new Span(0, 8));
    }

    @Test
    void thatASpanCoversItsEdgesAndContainsNoEnd() {
        Span span = new Span(2, 5);
        assertThat(span.covers(new Span(2, 5))).isTrue();
        assertThat(span.covers(new Span(3, 4))).isTrue();
        assertThat(span.covers(new Span(1, 5))).isFalse();
        assertThat(span.covers(new Span(2, 6))).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(1)).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThat(new Span(2, 2).isEmpty()).isTrue();
        assertThat(Span.isInvisible(' ')).isTrue();
        assertThat(Span.isInvisible('!')).isFalse();
    }

    @Test
    void thatASpanDoesNotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("3..2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }
}
