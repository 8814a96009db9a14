package io.github.hearsay.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.text.Span;
import java.util.List;
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
        assertThat(isSpeech(cue, "indirect")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"believes", "showed", "plans to", "statements", "as if", "", "refused", "saith"})
    void thatOtherCuesAreNotSpeech(String cue) {
        assertThat(isSpeech(cue, "indirect")).isFalse();
    }

    @Test
    void thatQuotationMarksAreEnough() {
        assertThat(isSpeech("believes", "direct")).isTrue();
        assertThat(isSpeech("believes", "mixed")).isTrue();
        assertThat(isSpeech("believes", QuotationSpans.UNKNOWN)).isFalse();
    }

    private static boolean isSpeech(String cue, String kind) {
        Span whole = new Span(0, cue.length());
        return SpeechCues.ENGLISH.isSpeech(cue, new QuotationSpans(kind, List.of(), List.of(whole), List.of(), ""));
    }
}
