package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameModelTest {

    private static final Words WORDS = Texts.words(
            "The British minister , Anna Marsh , flew from London to Paris on Monday .\nMarsh met officials there .");

    @ParameterizedTest
    @ValueSource(strings = {"fast", "open"})
    void thatPersonsAndPlacesAreNamed(String variant) {
        assertThat(names(variant, WORDS)).contains("PERSON Anna Marsh", "LOC London", "LOC Paris", "PERSON Marsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "open"})
    void thatATextWithoutNamesHasNone(String variant) {
        assertThat(names(variant, Texts.words("they said that it was raining\nand nobody came")))
                .isEmpty();
        assertThat(names(variant, Texts.words(""))).isEmpty();
    }

    @Test
    void thatCapitalsAreNoObstacle() {
        assertThat(names("fast", Texts.words("ANNA MARSH FLIES TO LONDON"))).contains("PERSON ANNA MARSH");
    }

    @Test
    void thatAnUnknownVariantIsRefused() {
        assertThatThrownBy(() -> NameModel.load(Language.of("en"), ModelSource.shipped("en", "closed")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("variant");
    }

    private static List<String> names(String variant, Words words) {
        return NameModel.load(Language.of("en"), ModelSource.shipped("en", variant)).propose(words).stream()
                .map(name -> name.label() + " " + name.span().of(words.text()))
                .toList();
    }
}
