package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideWordsTest {

    private static final OutsideWords OUTSIDE = learn();

    private static OutsideWords learn() {
        OutsideWordsTrainer trainer = new OutsideWordsTrainer();
        for (int n = 0; n < 6; n++) {
            Words words = Texts.words("so the ferry left Port of Mirren at noon");
            trainer.add(words, List.of(Texts.name(words, "Port of Mirren", "LOC")));
        }
        return trainer.learn();
    }

    @Test
    void thatWordsNeverNamedAreLeftOut() {
        assertThat(candidates("X at noon the ferry")).containsExactly(true, false, false, false, false);
    }

    @Test
    void thatCapitalsDigitsAndUnknownWordsStay() {
        assertThat(candidates("The 2nd gull left")).containsExactly(true, true, true, false);
    }

    @Test
    void thatAWordOfTheInsideNeedsANameOnBothSides() {
        assertThat(candidates("Bay of Mirren")).containsOnly(true);
        assertThat(candidates("Bay of of Mirren")).containsOnly(true);
        assertThat(candidates("Bay of ferry")).containsExactly(true, false, false);
        assertThat(candidates("ferry of Mirren")).containsExactly(false, false, true);
        assertThat(candidates("Bay of\nMirren of")).containsExactly(true, false, true, false);
        assertThat(candidates("of Mirren")).containsExactly(false, true);
    }

    @Test
    void thatATextWithoutCapitalsIsLookedAtAsAWhole() {
        assertThat(candidates("the port of mirren")).containsOnly(true);
    }

    private static boolean[] candidates(String text) {
        Words words = Texts.words(text);
        return OUTSIDE.candidates(words, Texts.lower(words));
    }
}
