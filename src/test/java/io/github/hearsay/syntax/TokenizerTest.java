package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final TokenLexicon LEXICON = new TokenLexicon(Language.of("en"));

    /** A bar ends a word, with or without a space behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voss|'s| mole| did|n't| hold|,| she| said|.",
                "Voss|’s| mole| did|n’t| hold|;| they|’re| sure| he|’ll| go|.",
                "the| Lunds|'| boat| and| Hess|’| dog",
                "Gov.| Heltai| met| Dr.| Marrow| at| 7| p.m.| on| Sept.| 3|.",
                "The| U.S.| envoy| J.| K.| Lund| paid| $|1,200.50| (|3.5|%|)|.",
                "“|It| leaks|,|”| he| said|.| “|Badly|.|”",
                "a| well|-|known| harbour|-|side| firm| before| re-election",
                "It| sank|.|Nobody| wept|.",
                "See| www.quay-news.com/a?b=1|,| http://x.org/y.| or| mail| o.lund@quay.co.uk|.",
                "Wait|...| what|?!| --| no| way|!!!",
                "We| can|not| say| whether| they| are| gon|na| pay",
                "35|mm| by| 7|pm|,| the| 35th| of| the| 1990s",
                "call| 555-310-4455| or| 310-4455| on| 9/11/2001| at| 7:30",
                "Thanks| 🙂🏽| and| 👩‍🚒| from| 𝒳|-|team",
                "@oda_lund| wrote| #levy| in| AT&T|'s| shop",
                "she| said| :-)| and| left",
                "bells| and/or| whistles"
            })
    void thatWordsEndAtTheBars(String marked) {
        String expected = marked.replace("and/or", "and|/|or").replace("y.| or", "y|.| or");
        assertThat(words(expected.replace("|", "")))
                .containsExactly(expected.replace("| ", "|").split("[| ]", -1));
    }

    @Test
    void thatOffsetsHoldAndNothingVisibleIsLost() {
        String text = "\u00a0“Nein”\u200b—said Łódź's 𝒳 \ud800 mayor…\t(see p. 4)\u0085it isn\u0092t \u0080 5";
        StringBuilder found = new StringBuilder();
        words(text).forEach(found::append);
        assertThat(found.toString()).isEqualTo(text.replaceAll("[\\s\u00a0\u200b\u0085]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a.", "a.b", "a-", "'", "1,000", "http://", "@", "a@b", "“", "n't", "it's", "--", "🙂"})
    void thatEndlessChunksTakeLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(5), () -> assertThat(words(text)).isNotEmpty()))
                .doesNotThrowAnyException();
    }

    private static List<String> words(String text) {
        Segmentation words = new Segmentation();
        new Tokenizer(text, LEXICON, words).tokenize(0, text.length());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            found.add(text.substring(words.begin(i), words.end(i)));
        }
        return found;
    }
}
