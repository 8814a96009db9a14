package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Surnames that were taken for no name. */
class SurnameRepeatsTest {

    @Test
    void thatASurnameAtTheBeginningOfASentenceIsFound() {
        assertThat(found("Ilse Marrow left\nMarrow was late")).containsExactly("Ilse Marrow", "Marrow");
    }

    @Test
    void thatAWordThatIsAlsoWrittenSmallIsNoName() {
        assertThat(found("Ilse Marrow sells marrow\nMarrow was cheap")).containsExactly("Ilse Marrow");
    }

    @Test
    void thatPartOfALongerNameIsLeftAlone() {
        assertThat(found("Ilse Marrow left\nMarrow Street was empty")).containsExactly("Ilse Marrow");
    }

    private static List<String> found(String text) {
        Words words = Texts.words(text);
        return SurnameRepeats.with(List.of(Texts.name(words, "Ilse Marrow", "PERSON")), words).stream()
                .map(name -> name.span().of(text))
                .toList();
    }
}
