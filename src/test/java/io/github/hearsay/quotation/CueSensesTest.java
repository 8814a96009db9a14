package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.quotation.CueLexicon.CueEntry;
import io.github.hearsay.quotation.CueSenses.CueSense;
import io.github.hearsay.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CueSensesTest {

    private final CueSenses senses = new CueSenses(
            Language.of("en"),
            new QuotationVocabulary(Language.of("en")),
            WordClusters.load(ModelSource.shipped("en", ModelSource.FAST), "fine"));

    @Test
    void thatTheListDecides() {
        assertThat(sense("said/VERB/say", 0)).isEqualTo(new CueSense(Act.SPEECH, Stance.NEUTRAL));
        assertThat(sense("divulged/VERB/divulge", 0)).isEqualTo(new CueSense(Act.SPEECH, Stance.FACTIVE));
        assertThat(sense("repudiated/VERB/repudiate", 0)).isEqualTo(new CueSense(Act.SPEECH, Stance.DENYING));
        assertThat(sense("overheard/VERB/overhear", 0)).isEqualTo(new CueSense(Act.PERCEPTION, Stance.FACTIVE));
    }

    @Test
    void thatALightVerbLeavesItToTheNoun() {
        assertThat(sense("made/VERB/make the/DET promise/NOUN", 0))
                .isEqualTo(new CueSense(Act.SPEECH, Stance.COMMITTING));
        assertThat(sense("expressed/VERB/express skepticism/NOUN", 0).act()).isEqualTo(Act.THOUGHT);
    }

    @Test
    void thatTheAuthorsJudgementCounts() {
        assertThat(sense("falsely/ADV said/VERB/say", 1).stance()).isEqualTo(Stance.DOUBTING);
        assertThat(sense("correctly/ADV predicted/VERB/predict", 1).stance()).isEqualTo(Stance.FACTIVE);
    }

    @Test
    void thatWhatWasNotSaidIsNegative() {
        assertThat(isNegative("said/VERB/say", 0, null)).isFalse();
        assertThat(isNegative("did/AUX/do not/PART say/VERB", 2, null)).isTrue();
        assertThat(isNegative("refused/VERB/refuse to/PART say/VERB", 2, null)).isTrue();
        assertThat(isNegative("Nobody/PRON said/VERB/say", 1, new WordRange(0, 1)))
                .isTrue();
    }

    @Test
    void thatAnUnlistedWordTakesTheActOfItsClass() {
        assertThat(sense("zzyzxed/VERB/zzyzx", 0)).isEqualTo(new CueSense(Act.SPEECH, Stance.NEUTRAL));
    }

    private CueSense sense(String tagged, int head) {
        Words words = Tagged.words(tagged);
        return senses.of(words, cue(words, head));
    }

    private boolean isNegative(String tagged, int head, @Nullable WordRange source) {
        Words words = Tagged.words(tagged);
        return senses.isNegative(words, cue(words, head), source);
    }

    private static FoundCue cue(Words words, int head) {
        CueEntry entry = new CueEntry(words.lemma(head), Act.SPEECH, Stance.NEUTRAL, "s");
        return new FoundCue(0, head, words.size(), FoundCue.Kind.VERB, entry, false, false);
    }
}
