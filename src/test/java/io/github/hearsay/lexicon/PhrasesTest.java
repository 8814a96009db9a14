package io.github.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Words WORDS = words("In The Words of the foreman");

    private final Phrases<Integer> phrases = new Phrases<>();

    PhrasesTest() {
        phrases.add("in", 1);
        phrases.add("in the words of", 4);
        phrases.add("the words", 2);
    }

    @Test
    void thatTheLongestPhraseIsFoundInAnyCase() {
        assertThat(phrases.at(WORDS, 0, WORDS.size())).isEqualTo(new Phrases.Match<>(4, 4));
        assertThat(phrases.at(WORDS, 1, WORDS.size())).isEqualTo(new Phrases.Match<>(3, 2));
        assertThat(phrases.at(WORDS, 2, WORDS.size())).isNull();
    }

    @Test
    void thatAPhraseEndsBeforeTheLimit() {
        assertThat(phrases.at(WORDS, 0, 3)).isEqualTo(new Phrases.Match<>(1, 1));
        assertThat(phrases.at(WORDS, 0, 0)).isNull();
    }

    @Test
    void thatTheFirstOfEqualPhrasesStays() {
        phrases.add("in", 9);
        assertThat(phrases.at(WORDS, 0, 1)).isEqualTo(new Phrases.Match<>(1, 1));
    }

    private static Words words(String text) {
        WordsBuilder builder = new WordsBuilder();
        Matcher matcher = Pattern.compile("\\S+").matcher(text);
        while (matcher.find()) {
            builder.word(matcher.start(), matcher.end(), "X", "");
        }
        return builder.build(text, List.of(new Span(0, text.length())));
    }
}
