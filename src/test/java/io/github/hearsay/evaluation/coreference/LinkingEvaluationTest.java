package io.github.hearsay.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkingEvaluationTest {

    private static final Linked NEWS = new Linked(
            "Harbour chief Mara Voss met Idris Holm. He thanked her. Voss said he was late. A dog barked; it ran.");

    private final LinkingEvaluation evaluation = new LinkingEvaluation();

    /** One pronoun in the chain of somebody else, and one in none. */
    private void addPronouns() {
        evaluation.add(
                NEWS.gold(
                        NEWS.persons("Mara Voss", "Idris Holm", "Voss 2"),
                        NEWS.chain("Mara Voss", "her", "Voss 2"),
                        NEWS.chain("Idris Holm", "He", "he 4")),
                NEWS.found(
                        NEWS.persons("Mara Voss", "Idris Holm", "Voss 2"),
                        NEWS.chain("Mara Voss", "Voss 2", "he 4"),
                        NEWS.chain("Idris Holm", "He")));
    }

    @Test
    void thatAPronounCountsForThePersonMostNamesOfItsChainAreOf() {
        addPronouns();
        assertThat(score("he to the named person")).isEqualTo(Score.of("he to the named person", 1, 2, 2));
        assertThat(score("she to the named person")).isEqualTo(Score.of("she to the named person", 0, 0, 1));
        assertThat(score("B3, names of persons").value()).isEqualTo(1);
    }

    @Test
    void thatAPersonNamedOnceIsAPersonToo() {
        evaluation.add(
                NEWS.gold(NEWS.persons("Mara Voss", "Idris Holm", "Voss 2"), NEWS.chain("Mara Voss", "Voss 2")),
                NEWS.found(
                        NEWS.persons("chief Mara Voss", "Idris Holm", "Voss 2"),
                        NEWS.chain("chief Mara Voss", "Idris Holm"),
                        NEWS.chain("Voss 2")));
        // Recall: 1/2, 1, 1/2; precision: 1/2, 1/2, 1.
        assertThat(score("B3, names of persons"))
                .extracting(Score::precision, Score::recall)
                .containsExactly(2 / 3.0, 2 / 3.0);
    }

    @Test
    void thatATitleMoreOrLessIsTheSameMention() {
        Span whole = NEWS.find("Harbour chief Mara Voss");
        Chain gold = new Chain(List.of(
                new Chain.Mention(whole, NEWS.find("Voss")),
                NEWS.chain("Voss 2").mentions().get(0)));
        evaluation.add(
                NEWS.gold(NEWS.persons("Mara Voss"), gold),
                NEWS.found(NEWS.persons("Mara Voss"), NEWS.chain("Mara Voss", "Voss 2")));
        assertThat(evaluation.scores())
                .extracting(Score::metric, Score::value)
                .contains(tuple("MUC", 1.0), tuple("B3", 1.0), tuple("CEAFe", 1.0), tuple("CoNLL", 1.0));
    }

    @Test
    void thatChainsWithoutANameAndSingleMentionsAreLeftOut() {
        evaluation.add(
                NEWS.gold(
                        NEWS.persons("Mara Voss", "Voss 2"),
                        NEWS.chain("Mara Voss", "Voss 2"),
                        NEWS.chain("A dog", "it 1")),
                NEWS.found(
                        NEWS.persons("Mara Voss", "Voss 2", "Idris Holm"),
                        NEWS.chain("Mara Voss", "Voss 2"),
                        NEWS.chain("Idris Holm")));
        assertThat(score("B3")).isEqualTo(new Score("B3", 1, 1, 1));
    }

    @Test
    void thatNamesAreScoredWithoutPronouns() {
        evaluation.add(
                NEWS.gold(
                        NEWS.persons("Mara Voss", "Voss 2", "Idris Holm"),
                        NEWS.chain("Mara Voss", "Voss 2"),
                        NEWS.chain("Idris Holm", "He")),
                NEWS.found(
                        NEWS.persons("Mara Voss", "Voss 2", "Idris Holm"),
                        NEWS.chain("Mara Voss", "Voss 2", "her", "he 4"),
                        NEWS.chain("Idris Holm", "He")));
        assertThat(score("CoNLL").value()).isLessThan(1);
        assertThat(score("CoNLL, names alone").value()).isEqualTo(1);
    }

    @Test
    void thatMentionsAreToldByKind() {
        addPronouns();
        assertThat(score("names")).isEqualTo(Score.of("names", 1, 3, 3));
        assertThat(score("he, she")).isEqualTo(Score.of("he, she", 1, 2, 3));
    }

    @Test
    void thatAPronounOfSomebodyWithoutANameIsNoAnswer() {
        evaluation.add(
                NEWS.gold(NEWS.persons("Idris Holm"), NEWS.chain("Idris Holm", "He")),
                NEWS.found(NEWS.persons("Idris Holm"), NEWS.chain("Idris Holm"), NEWS.chain("A dog", "He")));
        assertThat(score("he to the named person")).isEqualTo(Score.of("he to the named person", 0, 0, 1));
    }

    @Test
    void thatThereIsNothingToSayWithoutGoldChains() {
        evaluation.add(NEWS.gold(NEWS.persons("Mara Voss")), NEWS.found(NEWS.persons("Mara Voss")));
        assertThat(evaluation.scores()).isEmpty();
    }

    private Score score(String metric) {
        return evaluation.scores().stream()
                .filter(s -> s.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }
}
