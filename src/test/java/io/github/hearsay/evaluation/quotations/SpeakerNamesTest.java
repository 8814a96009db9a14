package io.github.hearsay.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.WordIndex;
import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerNamesTest {

    private static final String TEXT = "Holm said no and Lund said yes";

    @Test
    void thatOnlyNamedSpeakersCount() {
        SpeakerNames metric = new SpeakerNames();
        metric.add(comparison(quotation("", 10, 12), quotation("Holm", 10, 12)));
        assertThat(metric.scores()).isEmpty();
    }

    @Test
    void thatTheLastWordOfTheNameDecides() {
        SpeakerNames metric = new SpeakerNames();
        metric.add(comparison(quotation("Deputy Idris Holm", 10, 12), quotation("Idris Holm", 10, 12)));
        metric.add(comparison(quotation("Deputy Idris Holm", 10, 12), quotation("Oda Lund", 10, 12)));
        metric.add(comparison(quotation("Deputy Idris Holm", 10, 12), quotation("Idris Holm", 27, 30)));
        Score score = metric.scores().get(0);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1.0 / 3);
    }

    private static QuotationComparison comparison(QuotationSpans gold, QuotationSpans found) {
        return new QuotationComparison(TEXT, WordIndex.of(TEXT), List.of(gold), List.of(found), false);
    }

    private static QuotationSpans quotation(String speaker, int begin, int end) {
        return new QuotationSpans(QuotationKind.INDIRECT, List.of(new Span(begin, end)), List.of(), List.of(), speaker);
    }
}
