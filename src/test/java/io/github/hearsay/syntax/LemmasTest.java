package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    private static Lemmas lemmas;

    @BeforeAll
    static void load() {
        Language english = Language.of("en");
        lemmas = SyntaxModels.load(english, ModelSource.shipped("en", ModelSource.FAST)).lemmas;
    }

    @ParameterizedTest
    @CsvSource({
        "lied,VBD,lie",
        "Lied,VBN,lie",
        "tied,VBD,tie",
        "belies,VBZ,belie",
        "untying,VBG,untie",
        "tried,VBD,try",
        "spied,VBN,spy",
        "sank,VBD,sink",
        "withheld,VBN,withhold",
        "misled,VBD,mislead",
        "underwent,VBD,undergo",
        "found,VBD,find",
        "fled,VBN,flee",
        "panicked,VBD,panic",
        "took,VB,take",
        "began,VBP,begin",
        "found,VBP,find"
    })
    void thatAnInflectedVerbHasItsBaseForm(String form, String tag, String lemma) {
        assertThat(lemmas.of(form, verb(tag), false)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"found,VB", "ground,VB", "wound,VB", "bind,VB", "lay,VB"})
    void thatABaseFormIsItsOwnLemma(String form, String tag) {
        assertThat(lemmas.of(form, verb(tag), false)).isEqualTo(form);
    }

    private static int verb(String tag) {
        return lemmas.tags().indexOf("VERB", tag);
    }
}
