package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.quotation.CueLexicon.CueEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final CueEntry SAY = new CueEntry("say", Act.SPEECH, Stance.NEUTRAL, "qs");

    @Test
    void thatAReportOfSomebodyElseIsKept() {
        QuotedWords layout = Tagged.layout(
                "Voss/PROPN said/VERB that/SCONJ Lee/PROPN denied/VERB he/PRON had/AUX gone/VERB ./PUNCT");
        CandidateAttribution outer = attribution(1, new WordRange(0, 1), new WordRange(2, 8));
        CandidateAttribution inner = attribution(4, new WordRange(3, 4), new WordRange(5, 8));
        assertThat(new Nesting(layout).keep(List.of(inner, outer))).containsExactly(outer, inner);
    }

    @Test
    void thatWhatASpeakerThinksHimselfIsPartOfWhatHeSays() {
        QuotedWords layout =
                Tagged.layout("Voss/PROPN said/VERB that/SCONJ I/PRON think/VERB it/PRON was/AUX late/ADJ ./PUNCT");
        CandidateAttribution outer = attribution(1, new WordRange(0, 1), new WordRange(2, 8));
        CandidateAttribution own = attribution(4, new WordRange(3, 4), new WordRange(5, 8));
        assertThat(new Nesting(layout).keep(List.of(outer, own))).containsExactly(outer);
    }

    @Test
    void thatACueWithoutAClauseOfItsOwnIsPartOfTheOuterContent() {
        QuotedWords layout = Tagged.layout("Voss/PROPN said/VERB Lee/PROPN promised/VERB to/PART come/VERB ./PUNCT");
        CandidateAttribution outer = attribution(1, new WordRange(0, 1), new WordRange(2, 6));
        CandidateAttribution inner = attribution(3, new WordRange(2, 3), new WordRange(4, 6));
        assertThat(new Nesting(layout).keep(List.of(outer, inner))).containsExactly(outer);
    }

    private static CandidateAttribution attribution(int cue, WordRange source, WordRange content) {
        FoundCue found = new FoundCue(cue, cue, cue + 1, FoundCue.Kind.VERB, SAY, false, false);
        return CandidateAttribution.of(found, source, List.of(content), 0.8);
    }
}
