package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"- the pump", "•\tthe pump", "7. the pump", "12) the pump", "(3) the pump", "99. x"})
    void thatListsHaveEntries(String line) {
        assertThat(new Lines(line).isEntry(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "-pump", "2026. The pump", "7.5 tonnes", "7 tonnes", "7.", "(see p. 4)", "() x", "the 7. x"
            })
    void thatOtherLinesAreNoEntries(String line) {
        assertThat(new Lines(line).isEntry(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LUND: No.", "Oda Lund: No.", "J.-P. O’Dell Jr.: No.", "Q: why"})
    void thatTurnsHaveLabels(String line) {
        assertThat(new Lines(line).isLabelled(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oda lund: No.",
                ": No.",
                "Lund:No.",
                "Lund:",
                "At 7: no",
                "Oda Lund",
                "Oda, Lund: No.",
                "Secretary Of The Mirren Port Authority Board: No."
            })
    void thatOtherLinesHaveNone(String line) {
        assertThat(new Lines(line).isLabelled(0)).isFalse();
    }

    @Test
    void thatAddressesAreNotWordsInTheMiddleOfASentence() {
        Lines lines = new Lines("said\nThe\nwww.quay-news.com\nlund@quay.com\nquay.com/news\nét al.\nno. 7");
        assertThat(new boolean[] {
                    lines.beginsSmall(0),
                    lines.beginsSmall(1),
                    lines.beginsSmall(2),
                    lines.beginsSmall(3),
                    lines.beginsSmall(4),
                    lines.beginsSmall(5),
                    lines.beginsSmall(6)
                })
                .containsExactly(true, false, false, false, false, true, true);
    }

    @Test
    void thatLinesHaveWidthsIndentsAndReaches() {
        Lines lines = new Lines("  Mara Voss \r\n\r\n said so.\fIt-");
        assertThat(lines.size()).isEqualTo(3);
        assertThat(lines.line(1)).isEqualTo(new Span(17, 25));
        assertThat(lines.width(0)).isEqualTo(11);
        assertThat(lines.indent(0)).isEqualTo(2);
        assertThat(lines.indent(1)).isEqualTo(1);
        assertThat(lines.reach(1)).isEqualTo(11 + 1 + 4);
        assertThat(lines.isApart(1)).isTrue();
        assertThat(lines.isApart(2)).isFalse();
        assertThat(lines.isTerminated(1)).isTrue();
        assertThat(lines.isTerminated(0)).isFalse();
        assertThat(lines.at(24)).isEqualTo(1);
        assertThat(lines.at(25)).isEqualTo(2);
        assertThat(lines.at(29)).isEqualTo(3);
    }

    @Test
    void thatAWordIsBrokenBetweenLetters() {
        Lines lines = new Lines("the gov-\nernment –\n-\nso 7-\nfold non-\n7");
        assertThat(lines.isBrokenWord(0, 1)).isTrue();
        assertThat(lines.isBrokenWord(1, 2)).isFalse();
        assertThat(lines.isBrokenWord(2, 3)).isFalse();
        assertThat(lines.isBrokenWord(3, 4)).isFalse();
        assertThat(lines.isBrokenWord(4, 5)).isFalse();
    }
}
