package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String TEXT = "Lund didn’t go. She slept.";

    private static Words words() {
        WordsBuilder builder = new WordsBuilder();
        builder.sentence();
        builder.word(0, 4, "PROPN", "Lund");
        builder.word(5, 11, "VERB", "");
        builder.word(12, 14, "VERB", "go");
        builder.word(14, 15, "PUNCT", ".");
        builder.sentence();
        builder.word(16, 19, "PRON", "she");
        builder.word(20, 25, "VERB", "sleep");
        builder.word(25, 26, "PUNCT", ".");
        return builder.build(TEXT, List.of(new Span(0, 15), new Span(16, 26)));
    }

    @Test
    void thatAWordIsFoundByAnyOffsetInIt() {
        Words words = words();
        assertThat(words.at(5)).isEqualTo(1);
        assertThat(words.at(10)).isEqualTo(1);
        assertThat(words.at(11)).isEqualTo(2);
        assertThat(words.at(26)).isEqualTo(words.size());
        assertThat(words.behind(14)).isEqualTo(3);
        assertThat(words.behind(15)).isEqualTo(4);
    }

    @Test
    void thatFormsKeepTheTextAndLowerFormsDoNot() {
        Words words = words();
        assertThat(words.form(1)).isEqualTo("didn’t");
        assertThat(words.lower(1)).isEqualTo("didn't");
        assertThat(words.lemma(1)).as("without lemma").isEqualTo("didn't");
        assertThat(words.lemma(5)).isEqualTo("sleep");
        assertThat(words.mark(3)).isEqualTo('.');
        assertThat(words.mark(0)).isEqualTo((char) 0);
        assertThat(words.mark(99)).isEqualTo((char) 0);
    }

    @Test
    void thatSentencesAndParagraphsAreKnown() {
        Words words = words();
        assertThat(words.sentences()).isEqualTo(2);
        assertThat(words.firstOf(1)).isEqualTo(4);
        assertThat(words.endOf(1)).isEqualTo(7);
        assertThat(words.sentenceOf(3)).isZero();
        assertThat(words.paragraphOf(4)).isEqualTo(1);
    }

    @Test
    void thatEmptyAndOverlappingWordsAreLeftOut() {
        WordsBuilder builder = new WordsBuilder();
        builder.word(0, 4, "X", "");
        builder.word(4, 4, "X", "");
        builder.word(2, 9, "X", "");
        Words words = builder.build(TEXT, List.of());
        assertThat(words.size()).isEqualTo(1);
        assertThat(words.sentences()).isEqualTo(1);
    }

    @Test
    void thatAWordIsComparedByFormAndTag() {
        Words words = words();
        assertThat(words.text()).isEqualTo(TEXT);
        assertThat(words.isEmpty()).isFalse();
        assertThat(words.is(0, "lund")).isTrue();
        assertThat(words.is(0, "Lund")).isFalse();
        assertThat(words.is(-1, "lund")).isFalse();
        assertThat(words.is(words.size(), ".")).isFalse();
        assertThat(words.isTag(0, "PROPN")).isTrue();
        assertThat(words.isTag(1, "PROPN")).isFalse();
        assertThat(words.isTag(-1, "PROPN")).isFalse();
        assertThat(words.isTag(words.size(), "PUNCT")).isFalse();
        assertThat(words.upos(4)).isEqualTo("PRON");
        assertThat(words.isCapitalized(0)).isTrue();
        assertThat(words.isCapitalized(1)).isFalse();
        assertThat(words.span(1, 3)).isEqualTo(new Span(5, 14));
        assertThat(words.begin(2)).isEqualTo(12);
        assertThat(words.end(2)).isEqualTo(14);
        assertThat(words.mark(-1)).isEqualTo((char) 0);
        assertThat(words.behind(0)).isZero();
        assertThat(words.behind(1)).isEqualTo(1);
        assertThat(words.behind(99)).isEqualTo(words.size());
        assertThat(new WordsBuilder().build("", List.of()).isEmpty()).isTrue();
    }

    @Test
    void thatManyWordsAndSentencesFit() {
        String text = "ab ".repeat(5000);
        WordsBuilder builder = new WordsBuilder();
        for (int i = 0; i < 5000; i++) {
            builder.sentence();
            builder.word(3 * i, 3 * i + 2, "X", "");
        }
        Words words = builder.build(text, List.of(new Span(0, text.length())));
        assertThat(words.size()).isEqualTo(5000);
        assertThat(words.sentenceOf(4999)).isEqualTo(4999);
    }
}
