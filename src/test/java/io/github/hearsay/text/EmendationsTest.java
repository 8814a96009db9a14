package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines end at a bar; other marks are written as Java writes them. */
class EmendationsTest {

    private static final Emendations EMENDATIONS = new Emendations(
            Set.of("t", "s", "re", "ve", "ll", "d", "m"),
            Set.of("government", "cross", "border", "spokeswoman", "well")::contains,
            Set.of("mara", "edda")::contains,
            Set.of("the", "it", "nobody"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Voss denied that the|quay was unsafe. “We|check it every week,”|she said. ~ Voss denied that the quay was unsafe. “We check it every week,” she said.",
                "Port denies leak||The quay was shut by the|board on Friday. Nobody|was hurt when the crane|fell. ~ Port denies leak||The quay was shut by the board on Friday. Nobody was hurt when the crane fell.",
                "The board of the port has|met the union. It will not|pay.|Voss, who runs the port of|Marwick, was not there. ~ The board of the port has met the union. It will not pay.|Voss, who runs the port of Marwick, was not there.",
                "   The board of the port had|met the union on Friday.|   Voss, who runs the port of|Marwick, was not there. ~    The board of the port had met the union on Friday.|Voss, who runs the port of Marwick, was not there.",
                "   The board of the port had|met the union on Friday.|   Advertisement|   Voss, who runs the port of|Marwick, was not there. ~    The board of the port had met the union on Friday.|Advertisement|Voss, who runs the port of Marwick, was not there.",
                "   Voss denied it all.|   The board of the port had|met the union on Friday.|   It said so to the press of|the town.|      The quay is not safe and|      the crane is very old. ~    Voss denied it all.|The board of the port had met the union on Friday.|It said so to the press of the town.|The quay is not safe and the crane is very old.",
                "The port is closed, said its chief Mara|Voss on Friday. ~ The port is closed, said its chief Mara Voss on Friday."
            })
    void thatWrappedLinesAreJoined(String text, String read) {
        assertThat(read(text)).isEqualTo(read.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port denies leak|The quay was shut on Friday.|Nobody was hurt.",
                "Voss said:|- the pump failed;|- the crew was tired.",
                "Home|News|Sport|Culture",
                "The quay was shut.||It opened again on Monday.",
                "Ferry sinks off Mirren|Nobody was hurt."
            })
    void thatOtherLinesStayApart(String text) {
        assertThat(read(text)).isEqualTo(text.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource({
        "The board told the gov-|ernment that it was so., The board told the government that it was so.",
        "He wanted a cross-|border deal for the port., He wanted a cross-border deal for the port.",
        "It was denied by a spokes-|woman for the board of it., It was denied by a spokeswoman for the board of it.",
        "It was a re-sale. The re-|sale was paid by the board., It was a re-sale. The re-sale was paid by the board."
    })
    void thatWordsBrokenAtLineEndsAreWhole(String text, String read) {
        assertThat(read(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "un\\u00adsafe ~ unsafe",
                "said the spokes\\u00ad|woman ~ said the spokeswoman",
                "Mara\\u00a0 Voss ~ Mara Voss",
                "Mara\\u200b Voss\\ufeff ~ Mara Voss",
                "The \\ufb01sh \\ufb02ed ~ The fish fled",
                "it isn\\u0092t \\u0093safe\\u0094 ~ it isn’t “safe”",
                "it isn&#8217;t &ldquo;safe&rdquo; ~ it isn’t “safe”",
                "AT&amp;T isn&amp;#39;t ~ AT&T isn't",
                "it isn\\u00e2\\u20ac\\u2122t Jos\\u00c3\\u00a9 ~ it isn’t José",
                "\\u00e2\\u20ac\\u0153safe\\u00e2\\u20ac said ~ “safe” said",
                "it isn\\ufffdt \\ufffdsafe\\ufffd ~ it isn’t “safe”",
                "the quay was \\ufffdunsafe and|very old\\ufffd on Friday ~ the quay was “unsafe and very old” on Friday",
                "the boys\\ufffd boat||it was \\ufffdsafe\\ufffd ~ the boys boat||it was “safe”",
                "he didn?t. Who did? Nobody ~ he didn’t. Who did? Nobody",
                "it isn\\u0092t safe\\u0085 he said ~ it isn’t safe… he said",
                "said\\u00ad|Voss ~ said|Voss",
                "un\\u00ad safe ~ un safe",
                "Ma\\u0001ra\\u202aVoss\\u202e\\u2060\\u2069 ~ MaraVoss",
                "cross\\u2010border\\u2011deal ~ cross-border-deal",
                "Mara&nbsp;Voss un&shy;safe ~ Mara Voss unsafe",
                "he didn\\ufffd\\ufffdt ~ he didn’t"
            })
    void thatDamagedCharactersAreWhatTheyWere(String text, String read) {
        assertThat(read(unescaped(text))).isEqualTo(read.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith & Sons; AT&T; R&D",
                "C:\\temp\\new, 5 > 3 & 2 < 4",
                "L’âge, naïf, Århus, Ängelholm, São Paulo",
                "He asked: who? Nobody. Really?",
                "AC/DC, 10–12 €, £5",
                "why?t7, why?top, 5?t"
            })
    void thatSoundTextIsReadAsItStands(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void thatWhatNobodyKnowsIsCountedAndNotRead() {
        Emendations.Found found = EMENDATIONS.find("The mayor of Jos\ufffdna paid 5\ufffd5.", List.of(), List.of());
        assertThat(found.doubtful()).isEqualTo(2);
    }

    @Test
    void thatLinesOfKnownParagraphsAreJoined() {
        String text = "The quay was shut.\nIt was Friday.\nNobody was hurt.";
        Emendations.Found found = EMENDATIONS.find(text, List.of(new Span(0, 33), new Span(34, 50)), List.of());
        assertThat(new ReadingCopy(text, found.emendations()).text())
                .isEqualTo("The quay was shut. It was Friday.\nNobody was hurt.");
    }

    @Test
    void thatLineEndsOfAnySystemAreRead() {
        assertThat(read("The quay was shut.\r\n\r\nIt was Friday.\rNobody was hurt."))
                .isEqualTo("The quay was shut.\n\nIt was Friday.\nNobody was hurt.");
    }

    private static String read(String text) {
        String lines = text.replace('|', '\n');
        return new ReadingCopy(
                        lines, EMENDATIONS.find(lines, List.of(), List.of()).emendations())
                .text();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
