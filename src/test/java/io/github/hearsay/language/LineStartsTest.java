package io.github.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.lexicon.Lexicon;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the zone lexicons, matched as the engine matches. */
class LineStartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"boilerplate", "captions"})
    void thatExamplesMatchAndCounterExamplesDoNot(String name) {
        LineStarts starts = LineStarts.load(Language.of("en"), name);
        Lexicon lexicon = Language.of("en").lexicon("zone", name);
        assertThat(lexicon.examples()).allMatch(example -> starts.match(example.toLowerCase(Locale.ROOT)));
        assertThat(lexicon.counterExamples()).noneMatch(example -> starts.match(example.toLowerCase(Locale.ROOT)));
    }

    @Test
    void thatExamplesOfPageBreaksMatchAndCounterExamplesDoNot() {
        Notices notices = new Notices(Language.of("en"));
        Lexicon lexicon = Language.of("en").lexicon("zone", "page-breaks");
        assertThat(lexicon.examples()).isNotEmpty().allMatch(notices::isPageBreak);
        assertThat(lexicon.counterExamples()).isNotEmpty().noneMatch(notices::isPageBreak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shared values matter.", "Emailed answers were not published.", "It was liked by all"})
    void thatAPhraseEndsWithAWord(String line) {
        assertThat(LineStarts.load(Language.of("en"), "boilerplate").match(line.toLowerCase(Locale.ROOT)))
                .isFalse();
    }
}
