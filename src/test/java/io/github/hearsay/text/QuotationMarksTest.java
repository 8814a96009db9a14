package io.github.hearsay.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"It holds.\"",
                "“It holds.”",
                "„It holds.“",
                "«It holds.»",
                "‘It holds.’",
                "'It holds.'",
                "``It holds.''",
                "''It holds.''",
                "“It holds.\"",
                "\"It holds.”",
                "“Isn’t it ’88?”",
                "““It holds.””",
                "“It holds. 🚢”"
            })
    @BadInput(19)
    void thatMarksOfAllKindsPair(String quoted) {
        assertThat(regions("Lund: " + quoted + " Then rain.")).containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It's the players' hall.",
                "A 6' 2\" tall man left.",
                "Back in '88 the men's hall burned.",
                "Rock ’n’ roll isn’t dead"
            })
    @BadInput(19)
    void thatApostrophesAndInchesAreNoMarks(String text) {
        assertThat(regions(text)).isEmpty();
    }

    @Test
    @BadInput(18)
    void thatInnerMarksAreInside() {
        List<QuotedRegion> found = find("“He told me ‘run’ and I ran,” she said.");
        assertThat(found).extracting(QuotedRegion::depth).containsExactly(0, 1);
        assertThat(found.get(1)
                        .inner("“He told me ‘run’ and I ran,” she said.")
                        .of("“He told me ‘run’ and I ran,” she said."))
                .isEqualTo("run");
    }

    @Test
    @BadInput(16)
    void thatAMissingClosingMarkEndsWithItsParagraph() {
        List<QuotedRegion> found = find("“It holds, he said.\n\nThe rest is not “quoted”.");
        assertThat(found).extracting(QuotedRegion::closed).containsExactly(false, true);
        assertThat(found.get(0).span()).isEqualTo(new Span(0, 19));
    }

    @Test
    @BadInput(16)
    void thatAMissingOpeningMarkBeginsWithItsParagraph() {
        List<QuotedRegion> found = find("Rain fell.\n\nIt holds,” he said.");
        assertThat(found).singleElement().satisfies(region -> {
            assertThat(region.opened()).isFalse();
            assertThat(region.span()).isEqualTo(new Span(12, 22));
        });
    }

    @Test
    @BadInput(17)
    void thatAQuotationGoesOnInTheNextParagraph() {
        List<QuotedRegion> found = find("“It holds.\n\n“It will hold.”");
        assertThat(found).extracting(QuotedRegion::continued).containsExactly(true, false);
        assertThat(found).extracting(QuotedRegion::closed).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“It holds, he said. “It does,” he said. | “It holds, he said. & “It does,”",
                "“It “holds” he said. | “It & “holds”",
                "«It holds» and ‹that› too | «It holds» & ‹that›",
                "‘The players’ final offer,’ he said | ‘The players’ final offer,’",
                "‘It holds’ he said | ‘It holds’",
                "‘The mole holds’ Then it rained’ | ‘The mole holds’",
                "\"It is 6\" he said | \"It is 6\"",
                "A 6\"x long plank | ",
                "He held, “he said | “he said",
                "It holds,” he said | It holds,”",
                "It holds” he said | ",
                "“So,” he said. It holds,” she said | “So,”",
                "(“It holds”) | “It holds”",
                "so—“it holds”—so | “it holds”",
                "“” | ",
                "“ | ",
                "“a | “a"
            })
    @BadInput({16, 18, 19})
    void thatMarksPairAsAReaderPairsThem(String text, @Nullable String quoted) {
        List<String> expected = quoted == null ? List.of() : List.of(quoted.split(" & ", -1));
        assertThat(regions(text)).containsExactlyElementsOf(expected);
    }

    @Test
    @BadInput(18)
    void thatOnlySoManyMarksAreInsideOfEachOther() {
        List<QuotedRegion> found = find("“a «b ‘c “d «e» f” g’ h» i”");
        assertThat(found).extracting(QuotedRegion::depth).allMatch(depth -> depth < 4);
        assertThat(found).isNotEmpty();
    }

    @Test
    @BadInput(17)
    void thatOnlyAMarkOfTheSameFamilyContinues() {
        assertThat(find("“It holds.\n\n«It will hold.»"))
                .extracting(QuotedRegion::continued)
                .containsExactly(false, false);
        assertThat(find("“It holds.\n\nIt will hold.”"))
                .extracting(QuotedRegion::continued)
                .containsOnly(false);
        assertThat(find("“It holds.\n\n”, she said."))
                .extracting(QuotedRegion::continued)
                .containsOnly(false);
    }

    @Test
    void thatWhatIsInsideIsWithoutItsMarks() {
        String text = "““It holds.”” «» “so";
        assertThat(find(text)).extracting(region -> region.inner(text).of(text)).containsExactly("It holds.", "so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "'", "‘a", "“‘", " ”a “", "\"a "})
    @Timeout(value = 5, unit = SECONDS)
    @BadInput(20)
    void thatEndlessMarksAreHarmless(String mark) {
        String text = mark.repeat(100_000);
        assertThat(find(text)).allSatisfy(region -> {
            assertThat(region.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(region.span().isEmpty()).isFalse();
        });
    }

    private static List<QuotedRegion> find(String text) {
        return QuotationMarks.find(text, Paragraphs.of(text));
    }

    private static List<String> regions(String text) {
        return find(text).stream().map(region -> region.span().of(text)).toList();
    }
}
