package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptsTest {

    private static final String TURNS =
            "HOLM/PROPN :/PUNCT We/PRON lost/VERB ./PUNCT ↵ MARA/PROPN VOSS/PROPN :/PUNCT Why/ADV ?/PUNCT";

    @Test
    void thatEachLineIsATurn() {
        List<CandidateAttribution> turns = new Transcripts(Tagged.layout(TURNS)).complete(List.of());
        assertThat(turns).hasSize(2);
        assertThat(turns.get(0).source()).isEqualTo(new WordRange(0, 1));
        assertThat(turns.get(0).parts()).containsExactly(new WordRange(2, 5));
        assertThat(turns.get(1).source()).isEqualTo(new WordRange(5, 7));
        assertThat(turns.get(1).parts()).containsExactly(new WordRange(8, 10));
    }

    @Test
    void thatWhatOthersFoundIsLeftAlone() {
        CandidateAttribution known = new CandidateAttribution(null, 1, 2, null, List.of(new WordRange(2, 5)), 0.9);
        assertThat(new Transcripts(Tagged.layout(TURNS)).complete(List.of(known)))
                .hasSize(2);
    }

    @Test
    void thatOneLineInCapitalsIsNoTranscript() {
        String notice = "UPDATE/NOUN :/PUNCT The/DET quay/NOUN is/AUX open/ADJ ./PUNCT";
        assertThat(new Transcripts(Tagged.layout(notice)).complete(List.of())).isEmpty();
    }

    @Test
    void thatAKickerInCapitalsIsNoSpeakerWhereOthersSpeak() {
        String blog =
                "STORM/NOUN :/PUNCT The/DET quay/NOUN is/AUX shut/ADJ ./PUNCT ↵ @QuayWatch/PROPN :/PUNCT Stay/VERB in/ADV ./PUNCT";
        assertThat(new Transcripts(Tagged.layout(blog)).complete(List.of()))
                .extracting(CandidateAttribution::source)
                .containsExactly(new WordRange(7, 8));
    }
}
