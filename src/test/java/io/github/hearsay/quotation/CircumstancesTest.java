package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.quotation.CueLexicon.CueEntry;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When, where and how: neither said nor saying. */
class CircumstancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | She/PRON agreed/VERB on/ADP Monday/PROPN",
                "false | She/PRON testified/VERB for/ADP three/NUM hours/NOUN",
                "false | She/PRON complained/VERB loudly/ADV",
                "false | She/PRON answered/VERB in/ADP writing/NOUN",
                "true | She/PRON agreed/VERB to/ADP the/DET plan/NOUN",
                "true | She/PRON announced/VERB a/DET day/NOUN",
                "true | She/PRON said/VERB no/INTJ"
            })
    void thatACircumstanceIsNoContent(boolean kept, String tagged) {
        QuotedWords layout = Tagged.layout(tagged);
        CandidateAttribution draft = draft(new WordRange(0, 1), 1, new WordRange(2, layout.words.size()));
        assertThat(new Circumstances(layout).without(List.of(draft))).hasSize(kept ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 1 | 4 | On/ADP Monday/PROPN Nadia/PROPN Roe/PROPN said/VERB so/ADV",
                "2 | 0 | 3 | Last/ADJ week/NOUN police/NOUN said/VERB so/ADV",
                "2 | 1 | 4 | In/ADP Tarn/PROPN the/DET mayor/NOUN said/VERB so/ADV",
                "0 | 0 | 3 | At/ADP least/ADJ six/NUM said/VERB so/ADV",
                "0 | 0 | 3 | The/DET Sunday/PROPN Post/PROPN said/VERB so/ADV",
                "0 | 0 | 2 | Monday/PROPN papers/NOUN said/VERB so/ADV"
            })
    void thatATimeOrPlaceInFrontIsNoSource(int first, int from, int end, String tagged) {
        QuotedWords layout = Tagged.layout(tagged);
        CandidateAttribution draft = draft(new WordRange(from, end), end, new WordRange(end + 1, layout.words.size()));
        assertThat(new Circumstances(layout).without(List.of(draft)).get(0).source())
                .isEqualTo(new WordRange(first, end));
    }

    private static CandidateAttribution draft(WordRange source, int cue, WordRange content) {
        CueEntry entry = new CueEntry("say", Act.SPEECH, Stance.NEUTRAL, "qs");
        FoundCue found = new FoundCue(cue, cue, cue + 1, FoundCue.Kind.VERB, entry, false, false);
        return CandidateAttribution.of(found, source, List.of(content), 1);
    }
}
