package io.github.hearsay.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static final String TEXT = "Holm said no and Lund said yes";

    private final Reliability reliability = new Reliability();

    @Test
    void thatPredictionsAreCountedByConfidence() {
        add(List.of(quotation(10, 12, 0, 4, Double.NaN)), List.of(quotation(10, 12, 0, 4, 0.96)));
        add(List.of(quotation(10, 12, 0, 4, Double.NaN)), List.of(quotation(27, 30, 17, 21, 0.92)));
        add(List.of(), List.of(quotation(27, 30, 17, 21, 0.2)));
        assertThat(reliability.bins()).hasSize(2);
        Reliability.Bin low = reliability.bins().get(0);
        assertThat(low.least()).isEqualTo(0.2);
        assertThat(low.right()).isZero();
        Reliability.Bin high = reliability.bins().get(1);
        assertThat(high.count()).isEqualTo(2);
        assertThat(high.confidence()).isCloseTo(0.94, within(1e-9));
        assertThat(high.right()).isEqualTo(0.5);
        assertThat(reliability.error()).isCloseTo((0.2 + 0.88) / 3, within(1e-9));
    }

    @Test
    void thatAMatchWithAnotherSourceIsWrong() {
        add(List.of(quotation(10, 12, 0, 4, Double.NaN)), List.of(quotation(10, 12, 17, 21, 0.5)));
        assertThat(reliability.bins().get(0).right()).isZero();
    }

    @Test
    void thatPredictionsWithoutConfidenceDoNotCount() {
        add(List.of(), List.of(quotation(10, 12, 0, 4, Double.NaN)));
        assertThat(reliability.bins()).isEmpty();
        assertThat(reliability.error()).isZero();
    }

    private void add(List<QuotationSpans> gold, List<QuotationSpans> found) {
        reliability.add(new AnnotatedText<>("d", TEXT, gold), found);
    }

    private static QuotationSpans quotation(int begin, int end, int from, int to, double confidence) {
        return new QuotationSpans(
                null, List.of(new Span(begin, end)), List.of(), List.of(new Span(from, to)), "", confidence);
    }
}
