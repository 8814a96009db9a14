package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which persons are storms; names are in brackets. */
class StormNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Storm [Mara] came . The storm hit Tarn . [Mara] left . | Storm Mara, Mara",
                "[Hurricane Idris] came . It was a hurricane . [Idris] left . [Jo Idris] spoke . | Hurricane Idris, Idris",
                "[Storm Reyl] spoke . [Reyl] left . | ''",
                "The storm hit [Mara] . [Voss] left . | ''"
            })
    void thatStormsAreNoPersons(String marked, String storms) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                begin = text.length();
            } else if (c == ']') {
                names.add(new Name(new Span(begin, text.length()), "PERSON"));
            } else {
                text.append(c);
            }
        }
        Words words = Texts.words(text.toString());
        StormNames finder = new StormNames(new EntityVocabulary(Language.of("en")));
        assertThat(finder.refined(names, words).stream()
                        .filter(name -> name.label().equals("EVENT"))
                        .map(name -> name.span().of(words.text())))
                .containsExactly(storms.isEmpty() ? new String[0] : storms.split(", ", -1));
    }
}
