package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\n", "\r", "\u2029", "\f", "\n \u00a0\n", "\u0085"})
    void thatLineBreaksOfAllKindsSeparate(String lineBreak) {
        assertThat(of("The ferry sank." + lineBreak + "Nobody was hurt."))
                .containsExactly("The ferry sank.", "Nobody was hurt.");
    }

    @Test
    void thatWrappedLinesAreOneParagraph() {
        String wrapped = """
                The ferry that left the harbour of Mirren at noon
                was carrying twice as many passengers as it was
                built for, the coast guard said on Monday, and had
                no radio on board.

                Its owner, who lives in Sarnhaven, has not been found
                so far.
                """;
        assertThat(of(wrapped))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("The ferry")
                .endsWith("on board.");
    }

    @Test
    void thatAShortLineEndsAWrappedParagraph() {
        String wrapped = """
                The ferry that left the harbour of Mirren at noon
                was carrying twice as many passengers as it was
                built for.
                Its owner, who lives in Sarnhaven near the old
                lighthouse, has not been found by the police of
                the county so far.
                """;
        assertThat(of(wrapped)).hasSize(2);
    }

    @Test
    void thatNothingVisibleHasNoParagraph() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n\u200b\n\t")).isEmpty();
    }

    private static List<String> of(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }
}
