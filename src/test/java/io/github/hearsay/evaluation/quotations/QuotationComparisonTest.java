package io.github.hearsay.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.evaluation.Pair;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.WordIndex;
import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"“Stay, away!”|Stay, away", "(it)|(it)", "~ — «so»\u00a0~|so", "...|...", "~~|~~"})
    void thatOnlyEdgesAreCut(String text, String expected) {
        assertThat(QuotationComparison.withoutEdges(text, new Span(0, text.length()))
                        .of(text))
                .isEqualTo(expected);
    }

    @Test
    void thatHalfOfTheWordsIsEnough() {
        assertThat(pairs(10, 5)).containsExactly(new Pair(.5, 0, 0));
        assertThat(pairs(14, 5)).isEmpty();
        assertThat(pairs(0, 0)).isEmpty();
    }

    /** A gold and a predicted quotation that begin at the same word, one of five letters with its blank or mark. */
    private static List<Pair> pairs(int gold, int predicted) {
        String text = "Tide, tide, tide";
        return new QuotationComparison(text, WordIndex.of(text), List.of(to(gold)), List.of(to(predicted)), false)
                .pairs();
    }

    private static QuotationSpans to(int end) {
        return new QuotationSpans(null, List.of(new Span(0, end)), List.of(), List.of(), "");
    }
}
