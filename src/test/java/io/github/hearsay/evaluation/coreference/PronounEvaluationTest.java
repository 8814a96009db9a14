package io.github.hearsay.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.evaluation.AmbiguousPronoun;
import io.github.hearsay.evaluation.AmbiguousPronoun.Candidate;
import io.github.hearsay.evaluation.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounEvaluationTest {

    private static final Linked NEWS = new Linked("Mara Voss told Ida Lund that she and he, Jon Berg, were late.");

    private final PronounEvaluation evaluation = new PronounEvaluation();

    @Test
    void thatAMentionOfThePronounsChainChoosesTheNamesThatItTouches() {
        evaluation.add(
                gold("she", "Mara Voss", "Ida Lund"), List.of(NEWS.chain("he", "Jon"), NEWS.chain("she", "Voss")));
        assertThat(evaluation.scores().get(0)).isEqualTo(new Score("pronouns to names", 1, 1, 1));
    }

    @Test
    void thatBothNamesMayBeChosen() {
        evaluation.add(gold("she", "Mara Voss", "Ida Lund"), List.of(NEWS.chain("she", "Mara Voss told Ida Lund")));
        assertThat(evaluation.scores().get(0)).isEqualTo(new Score("pronouns to names", .5, 1, 2 / 3.0));
    }

    @Test
    void thatAPronounChoosesNoNameByItself() {
        evaluation.add(gold("she", "she", "Ida Lund"), List.of(NEWS.chain("she")));
        assertThat(evaluation.scores().get(0)).isEqualTo(new Score("pronouns to names", 0, 0, 0));
    }

    @Test
    void thatGendersAreCountedApart() {
        evaluation.add(gold("she", "Mara Voss", "Ida Lund"), List.of(NEWS.chain("she", "Ida Lund")));
        evaluation.add(gold("he", "Jon Berg", "Ida Lund"), List.of(NEWS.chain("he", "Jon Berg")));
        assertThat(evaluation.pronouns()).isEqualTo(2);
        assertThat(evaluation.scores())
                .containsExactly(
                        new Score("pronouns to names", .5, .5, .5),
                        new Score("masculine", 1, 1, 1),
                        new Score("feminine", 0, 0, 0),
                        Score.ofValue("feminine by masculine", 0));
    }

    private static AmbiguousPronoun gold(String pronoun, String right, String wrong) {
        return new AmbiguousPronoun(
                "1",
                NEWS.text(),
                NEWS.find(pronoun),
                List.of(new Candidate(NEWS.find(right), true), new Candidate(NEWS.find(wrong), false)));
    }
}
