package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    private static Segmenter segmenter;

    @BeforeAll
    static void load() throws Exception {
        segmenter = SyntaxModels.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST)).segmenter;
    }

    /** A bar ends a sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gov. Dragana Heltai met Sen. R. J. Lund in the U.S. capital on Tuesday.| The talks failed.",
                "“The quay is safe.”| Nobody believed him.",
                "\"We saw nothing,\" she said.| \"Nothing at all.\"",
                "The mole rose 3.5 mm at 7 a.m. on Sept. 3, engineers said.| It fell by noon.",
                "He paid Dr. Marrow $1,200.50.| She gave it back.",
                "It sank.|Nobody wept.",
                "Was it the storm?| “No,” said Voss.| “It was us!”",
                "The firm, Lund Bros. Inc., denied it.| Its lawyer, Mr. Hess, did not.",
                "He stopped... then went on.| The boat did not.",
                "Mail o.lund@quay.co.uk or see www.quay-news.com for more.| Calls cost extra."
            })
    void thatSentencesEndAtTheBars(String marked) {
        assertThat(sentences(marked.replace("|", ""))).containsExactlyElementsOf(List.of(marked.split("\\| ?", -1)));
    }

    @Test
    void thatNoSentenceCrossesAParagraph() {
        assertThat(sentences("Quay to stay shut\n\nOrla Finch left"))
                .containsExactly("Quay to stay shut", "Orla Finch left");
    }

    @Test
    void thatATextWithoutEndIsCut() {
        List<String> sentences = sentences("quay ".repeat(10_000));
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(10_000 / Segmenter.LONGEST_SENTENCE);
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(sentence.split(" ", -1)).hasSizeLessThanOrEqualTo(Segmenter.LONGEST_SENTENCE));
    }

    private static List<String> sentences(String text) {
        Segmentation words = segmenter.segment(text, Paragraphs.of(text));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int next = words.nextSentence(i + 1);
            found.add(text.substring(words.begin(i), words.end(next - 1)));
            i = next;
        }
        return found;
    }
}
