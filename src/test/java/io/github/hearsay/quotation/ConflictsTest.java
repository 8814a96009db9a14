package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final Layout LAYOUT = Tagged.layout("a/NOUN b/NOUN c/NOUN d/NOUN e/NOUN f/NOUN g/NOUN h/NOUN");

    @Test
    void thatTheSurerOneKeepsAContent() {
        Draft sure = draft(0, 0.9, new Stretch(2, 6));
        Draft unsure = draft(7, 0.4, new Stretch(2, 5));
        assertThat(Conflicts.resolve(List.of(unsure, sure), LAYOUT)).containsExactly(sure);
    }

    @Test
    void thatAPieceThatIsAnothersWholeIsGivenUp() {
        Draft both = draft(0, 0.9, new Stretch(1, 4), new Stretch(5, 7));
        Draft one = draft(4, 0.8, new Stretch(5, 7));
        assertThat(Conflicts.resolve(List.of(both, one), LAYOUT))
                .containsExactly(both.withParts(List.of(new Stretch(1, 4))), one);
    }

    @Test
    void thatNeighboursKeepWhatTheyHave() {
        List<Draft> drafts = List.of(draft(0, 0.9, new Stretch(1, 3)), draft(4, 0.8, new Stretch(5, 7)));
        assertThat(Conflicts.resolve(drafts, LAYOUT)).isEqualTo(drafts);
    }

    @Test
    void thatOneOfTwoEqualOnesIsKept() {
        assertThat(Conflicts.resolve(
                        List.of(draft(0, 0.5, new Stretch(1, 4)), draft(0, 0.5, new Stretch(1, 4))), LAYOUT))
                .containsExactly(draft(0, 0.5, new Stretch(1, 4)));
    }

    private static Draft draft(int cue, double confidence, Stretch... parts) {
        return new Draft(null, cue, cue + 1, null, List.of(parts), confidence);
    }
}
