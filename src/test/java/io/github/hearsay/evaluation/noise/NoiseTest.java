package io.github.hearsay.evaluation.noise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTest {

    private static final String CLEAN =
            "The quay was shut on Monday, and nobody knew why.\n\nMara Voss said it was unsafe.\n\n"
                    + "The ferry stayed in port for the whole of the week.\n\nIt rained.\n";

    /** Foreign lines stand between paragraphs, never inside of one, whatever was done to the text before. */
    @ParameterizedTest
    @CsvSource({
        "inserts, 1",
        "'blanks,inserts', 1",
        "'wrap24,inserts', 1",
        "'indent24,inserts', 1",
        "'crlf,inserts', 1",
        "'inserts,wrap24', 1"
    })
    void thatInsertsStandBehindEverySecondParagraph(String kinds, int inserts) {
        NoisyText noisy = NoisyText.of(CLEAN);
        for (Noise noise : Noise.parse(kinds)) {
            noisy = noise.add(noisy);
        }
        int pieces = 0;
        for (String paragraph : CLEAN.split("\n\n", -1)) {
            int begin = CLEAN.indexOf(paragraph);
            assertThat(noisy.spans(new Span(begin, begin + paragraph.strip().length())))
                    .hasSize(1);
            pieces++;
        }
        assertThat(noisy.spans(new Span(0, CLEAN.length() - 1))).hasSize(inserts + 1);
        assertThat(pieces).isEqualTo(4);
    }

    @Test
    void thatPagesEndBetweenLines() {
        NoisyText noisy = NoisyText.of("It rained in the port of Marwick.\n".repeat(50));
        for (Noise noise : Noise.parse("wrap20,pages30")) {
            noisy = noise.add(noisy);
        }
        assertThat(noisy.text()).contains("Page 2\n", "Continued on page 3\n\n\f");
        assertThat(noisy.spans(new Span(0, 1600))).hasSize(1);
    }
}
