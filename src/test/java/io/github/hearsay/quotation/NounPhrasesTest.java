package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {

    @Test
    void thatASubjectIsTheWholePhraseBefore() {
        assertThat(before("Then/ADV the/DET harbour/NOUN chief/NOUN said/VERB", 4))
                .isEqualTo(new WordRange(1, 4));
        assertThat(before("She/PRON said/VERB", 1)).isEqualTo(new WordRange(0, 1));
        assertThat(before("the/DET mayor/NOUN of/ADP Mirren/PROPN said/VERB", 4))
                .isEqualTo(new WordRange(0, 4));
    }

    @Test
    void thatAnAppositionBelongsToIt() {
        assertThat(before("Ida/PROPN Krall/PROPN ,/PUNCT a/DET nurse/NOUN ,/PUNCT said/VERB", 6))
                .isEqualTo(new WordRange(0, 5));
    }

    @Test
    void thatNothingElseIsASubject() {
        assertThat(before("quickly/ADV said/VERB", 1)).isNull();
        assertThat(before("said/VERB", 0)).isNull();
    }

    @Test
    void thatTheMainSubjectIsThatOfTheFirstFiniteVerb() {
        QuotedWords layout = Tagged.layout("Mara/PROPN Voss/PROPN was/AUX furious/ADJ ./PUNCT");
        assertThat(new NounPhrases(layout).mainSubject(0, 4)).isEqualTo(new WordRange(0, 2));
    }

    private static @Nullable WordRange before(String tagged, int end) {
        return new NounPhrases(Tagged.layout(tagged)).before(end, 0);
    }
}
