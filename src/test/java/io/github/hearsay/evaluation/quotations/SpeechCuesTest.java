package io.github.hearsay.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechCuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said",
                "has told",
                "Replied",
                "testifies",
                "was lying",
                "begged",
                "quipped",
                "preaches",
                "urging",
                " According to ",
                "per",
                "in a statement",
                "in its tweets:",
                "as"
            })
    void thatSpeechIsRecognized(String cue) {
        assertThat(isSpeech(cue, QuotationKind.INDIRECT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"believes", "showed", "plans to", "statements", "as if", "", "refused", "saith"})
    void thatOtherCuesAreNotSpeech(String cue) {
        assertThat(isSpeech(cue, QuotationKind.INDIRECT)).isFalse();
    }

    @Test
    void thatQuotationMarksAreEnough() {
        assertThat(isSpeech("believes", QuotationKind.DIRECT)).isTrue();
        assertThat(isSpeech("believes", QuotationKind.MIXED)).isTrue();
        assertThat(isSpeech("believes", null)).isFalse();
    }

    private static boolean isSpeech(String cue, @Nullable QuotationKind kind) {
        Span whole = new Span(0, cue.length());
        return SpeechCues.ENGLISH.isSpeech(cue, new QuotationSpans(kind, List.of(), List.of(whole), List.of(), ""));
    }
}
