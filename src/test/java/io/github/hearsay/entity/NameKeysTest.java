package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    private static final EntityVocabulary VOCABULARY = new EntityVocabulary(Language.of("en"));
    private static final NameKeys KEYS = new NameKeys(
            Language.of("en"),
            VOCABULARY,
            new Titles(Language.of("en"), VOCABULARY),
            NameLists.load(Language.of("en")));

    @ParameterizedTest
    @CsvSource({
        "mara voss, voss",
        "mara voss, mara",
        "ana ortiz calder, ortiz calder",
        "robert holm, r holm",
        "robert holm, bob holm",
        "robert holm, rob holm"
    })
    void thatNamesOfOnePersonAgree(String full, String other) {
        assertThat(KEYS.samePerson(words(full), words(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mara voss, anton voss", "mara voss, holm", "mara voss, mara holm", "voss, holm"})
    void thatNamesOfTwoPersonsDoNot(String full, String other) {
        assertThat(KEYS.samePerson(words(full), words(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "northern dockers union, ndu",
        "calder shipping, calder",
        "bank of the north, bn",
        "mirren city council, council",
        "office for harbour safety, harbour safety"
    })
    void thatShortNamesOfAnOrganisationAgree(String full, String other) {
        assertThat(KEYS.sameOrganisation(words(full), words(other))).isTrue();
    }

    @Test
    void thatAnOrganisationIsNotOneThatSharesAWord() {
        assertThat(KEYS.sameOrganisation(words("mirren rowing club"), words("club")))
                .isFalse();
        assertThat(KEYS.sameOrganisation(words("northern dockers union"), words("southern dockers union")))
                .isFalse();
    }

    @Test
    void thatANameOfAnEndingAloneHasAWord() {
        Words words = Texts.words("'s quay");
        assertThat(KEYS.of(words, List.of(Texts.name(words, "'s", "ORG")))
                        .get(0)
                        .words())
                .containsExactly("'s");
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }
}
