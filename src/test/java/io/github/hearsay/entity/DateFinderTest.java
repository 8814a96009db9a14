package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The levy falls on Wednesday night | Wednesday",
                "on Friday , July 15 , the ferry | Friday , July 15",
                "on 4 june or 5th October , 1922 they | 4 june; 5th October , 1922",
                "in Sept. 2019 and since May | Sept. 2019; May",
                "in 1987 the 1990s and the 1950 of | 1987; 1990s",
                "on the 3rd of March 2020 | 3rd of March 2020",
            })
    void thatDatesAreFoundWhole(String text, String dates) {
        assertThat(dates(text)).containsExactly(dates.split("; "));
    }

    @Test
    void thatOtherWordsAreNoDates() {
        assertThat(dates("They may march , May said , June agreed , and 2019 people in 12 boats saw 3 decks"))
                .isEmpty();
    }

    private static List<String> dates(String text) {
        Words words = Texts.words(text);
        DateFinder finder = new DateFinder(words, new EntityVocabulary(Language.of("en")));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = finder.behind(i);
            if (end > 0) {
                found.add(words.span(i, end).of(text).toString());
                i = end - 1;
            }
        }
        return found;
    }
}
