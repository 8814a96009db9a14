package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final QuotedWords LAYOUT = Tagged.layout("a/NOUN b/NOUN c/NOUN d/NOUN e/NOUN f/NOUN g/NOUN h/NOUN");

    @Test
    void thatTheSurerOneKeepsAContent() {
        CandidateAttribution sure = draft(0, 0.9, new WordRange(2, 6));
        CandidateAttribution unsure = draft(7, 0.4, new WordRange(2, 5));
        assertThat(Conflicts.resolve(List.of(unsure, sure), LAYOUT)).containsExactly(sure);
    }

    @Test
    void thatAPieceThatIsAnothersWholeIsGivenUp() {
        CandidateAttribution both = draft(0, 0.9, new WordRange(1, 4), new WordRange(5, 7));
        CandidateAttribution one = draft(4, 0.8, new WordRange(5, 7));
        assertThat(Conflicts.resolve(List.of(both, one), LAYOUT))
                .containsExactly(both.withParts(List.of(new WordRange(1, 4))), one);
    }

    @Test
    void thatNeighboursKeepWhatTheyHave() {
        List<CandidateAttribution> drafts =
                List.of(draft(0, 0.9, new WordRange(1, 3)), draft(4, 0.8, new WordRange(5, 7)));
        assertThat(Conflicts.resolve(drafts, LAYOUT)).isEqualTo(drafts);
    }

    @Test
    void thatOneOfTwoEqualOnesIsKept() {
        assertThat(Conflicts.resolve(
                        List.of(draft(0, 0.5, new WordRange(1, 4)), draft(0, 0.5, new WordRange(1, 4))), LAYOUT))
                .containsExactly(draft(0, 0.5, new WordRange(1, 4)));
    }

    private static CandidateAttribution draft(int cue, double confidence, WordRange... parts) {
        return new CandidateAttribution(null, cue, cue + 1, null, List.of(parts), confidence);
    }
}
