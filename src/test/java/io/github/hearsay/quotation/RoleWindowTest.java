package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.quotation.CueLexicon.CueEntry;
import org.junit.jupiter.api.Test;

class RoleWindowTest {

    @Test
    void thatAQuotedRegionIsOneUnit() {
        RoleWindow window = window("\"/PUNCT We/PRON lost/VERB ,/PUNCT \"/PUNCT Lund/PROPN said/VERB ./PUNCT", 6);
        assertThat(window.size()).isEqualTo(4);
        assertThat(window.cueUnits).isEqualTo(new WordRange(2, 3));
        assertThat(window.wordsOf(new WordRange(0, 1))).isEqualTo(new WordRange(0, 5));
        assertThat(window.unitsOf(new WordRange(0, 4))).isEqualTo(new WordRange(0, 1));
    }

    @Test
    void thatTheCuesOwnRegionIsNot() {
        RoleWindow window = window("\"/PUNCT Lund/PROPN said/VERB we/PRON lost/VERB \"/PUNCT", 2);
        assertThat(window.wordsOf(new WordRange(0, window.size()))).isEqualTo(new WordRange(1, 5));
    }

    @Test
    void thatARegionThatNeverClosesIsNotBelieved() {
        RoleWindow window = window("Lund/PROPN said/VERB \"/PUNCT we/PRON lost/VERB", 1);
        assertThat(window.size()).isEqualTo(5);
    }

    private static RoleWindow window(String tagged, int head) {
        QuotedWords layout = Tagged.layout(tagged);
        CueEntry entry = new CueEntry("say", Act.SPEECH, Stance.NEUTRAL, "qs");
        return RoleWindow.around(new FoundCue(head, head, head + 1, FoundCue.Kind.VERB, entry, false, false), layout);
    }
}
