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

    private static final Emendations EMENDATIONS = new Emendations(new WrittenLanguage(
            Set.of("t", "s", "re", "ve", "ll", "d", "m"),
            Set.of("s"),
            Set.of("government", "cross", "border", "spokeswoman", "well")::contains,
            Set.of("mara", "edda")::contains,
            Set.of("the", "it", "nobody"),
            line -> line.startsWith("Advertisement") || line.startsWith("Photo:"),
            line -> line.matches("(?i)-? ?page \\d+ ?-?|\\(more\\)|continued (on|from) page .*|.* page \\d+")));

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
                "   The board of the port had|met the union on Friday.|   Nobody told the sailors.|   Voss, who runs the port of|Marwick, was not there. ~    The board of the port had met the union on Friday.|Nobody told the sailors.|Voss, who runs the port of Marwick, was not there.",
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

    /** In the tables ^ is a form feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The board of the port had met|the union on Friday, and the||- 2 -||quay stayed shut until noon. ~ The board of the port had met the union on Friday, and the quay stayed shut until noon.",
                "The board of the port had met|the union on Friday, and the|7|quay stayed shut until noon. ~ The board of the port had met the union on Friday, and the quay stayed shut until noon.",
                "The board of the port had met|the union on Friday, and the gov-||Page 3||ernment kept the quay shut. ~ The board of the port had met the union on Friday, and the government kept the quay shut.",
                "The board of the port had met|the union on Friday, and the|^MARWICK POST   May 3|quay stayed shut until noon. ~ The board of the port had met the union on Friday, and the quay stayed shut until noon.",
                "The board of the port had met|the union on Friday, and the||Continued on page 4|^|Continued from page 1||quay stayed shut until noon. ~ The board of the port had met the union on Friday, and the quay stayed shut until noon.",
                "The board of the port had met|the union on Friday, and the|(more)|quay stayed shut until noon. ~ The board of the port had met the union on Friday, and the quay stayed shut until noon.",
                "MARWICK POST 1||The board of the port had met|the union on Friday, and the||MARWICK POST 2||quay stayed shut until noon. ~ MARWICK POST 1||The board of the port had met the union on Friday, and the quay stayed shut until noon.",
                "The board of the port had met|the union on Friday, and Mara|- 2 -|Voss said that she would stay|away from the quay. ~ The board of the port had met the union on Friday, and Mara Voss said that she would stay away from the quay.",
                "The board of the port had met|the union on Friday. Nobody had|^MARWICK POST|seen it. The union had seen it|too.||Page 3||It rained. ~ The board of the port had met the union on Friday. Nobody had seen it. The union had seen it too.||Page 3||It rained.",
                "The board of the port had met|the union and sold their boat.|- 2 -|Nobody in the port saw that it|was old. ~ The board of the port had met the union and sold their boat. Nobody in the port saw that it was old.",
                "“The board of the port had met|the union of the port today,”|(more)|she said when she had shut the|quay. ~ “The board of the port had met the union of the port today,” she said when she had shut the quay.",
                "The board of the port said on Friday that the||Advertisement||quay would stay shut until noon. ~ The board of the port said on Friday that the quay would stay shut until noon.",
                "The board of the port said on Friday that the||Photo: The north quay at dawn,|seen from the wall. Ines Marr||quay would stay shut until noon. ~ The board of the port said on Friday that the quay would stay shut until noon.",
                "The board of the port said on Friday that the||The crane at dawn. (Ines Marr/Post)||quay would stay shut until noon. ~ The board of the port said on Friday that the quay would stay shut until noon.",
                "The board of the port had met|the union on Friday. It kept|the quay shut.|Marwick Post page 7|Nobody was hurt when the wall|of the quay fell down. ~ The board of the port had met the union on Friday. It kept the quay shut.|Marwick Post page 7|Nobody was hurt when the wall of the quay fell down."
            })
    void thatLinesThatCutASentenceAreLeftOut(String text, String read) {
        assertThat(read(text.replace('^', '\f'))).isEqualTo(read.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The union said it saw in a new|Advertisement for the boats of|the port that they were sold.",
                "The union of the port saw|Harbour Board members|of the port on Friday and the|Harbour Board members|of the town a day later.",
                "The board of the port had met|the union and said of the case|that the law says it in Page 2|and that it would stay so.",
                "the boats at night||2||and the sea",
                "The gulls are gone from the wall,||I saw them go,||and nobody asked.||I saw them go,||and the sea was still.",
                "Goals in the first half|2|goals in the second|3",
                "We sell what a sailor needs||Advertisement||Ropes and lamps",
                "HOST: We never said that the||LUND: Let me stop you there.||quay was unsafe at all.",
                "Port board denies leak at the northern quay||2||The quay was shut on Friday.",
                "The quay was shut on Friday.||Advertisement||eBoats sells the ferries.",
                "Dock fee||12 crowns||per boat and day",
                "1. The old crane on the quay||2. The pumps||3. all of the ropes",
                "The board of the port had met|the union and sold it.||- 2 -||Nobody in the port saw that it|was old.",
                "The board of the port had met|the union and sold their boat.||- 2 -||Boats for sale||Nobody saw it.",
                "The crew of the Isa came back in May||Nobody met them||and nobody paid them"
            })
    void thatLinesBetweenOthersStay(String text) {
        assertThat(read(text).split("\n\n", -1))
                .hasSameSizeAs(text.replace("||", "\n\n").split("\n\n", -1));
        assertThat(read(text).replaceAll("\\s", "")).isEqualTo(text.replaceAll("[\\s|]", ""));
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
                "MARWICK ? Nobody said it isn\\u0092t so ~ MARWICK — Nobody said it isn’t so",
                "Who is it ? Nobody knew. ~ Who is it ? Nobody knew.",
                "it isn&acirc;&euro;&trade;t &#226;&#8364;&#339;safe&#226;&#8364;&#157; ~ it isn’t “safe”",
                "Jos&Atilde;&copy; isn&amp;acirc;&amp;euro;&amp;trade;t here ~ José isn’t here",
                "un&shy;safe&nbsp;&nbsp;quay ~ unsafe quay",
                "it isn\\u00e2\\u20ac\\u2122t Jos\\u00c3\\u00a9 ~ it isn’t José",
                "\\u00e2\\u20ac\\u0153safe\\u00e2\\u20ac said ~ “safe” said",
                "it isn\\ufffdt \\ufffdsafe\\ufffd ~ it isn’t “safe”",
                "the quay was \\ufffdunsafe and|very old\\ufffd on Friday ~ the quay was “unsafe and very old” on Friday",
                "the boys\\ufffd boat||it was \\ufffdsafe\\ufffd ~ the boys’ boat||it was “safe”",
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

    /** Each mark is U+FFFD, written as ^. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The union called it ^a bad joke^ and left. It said the members^ vote was ^no surprise^. ~ The union called it “a bad joke” and left. It said the members’ vote was “no surprise”.",
                "“The dock stays ours,” he said. The owners^ lawyers call that ^absurd.^ ~ “The dock stays ours,” he said. The owners’ lawyers call that “absurd.”",
                "   The board wants ^a quiet|harbour^ by next year.|   Two owners said they had ^no|idea^ of it. Her ^sister ship|was sold at once.|   The mayor called the sale ^a|mistake^ on Friday. ~    The board wants “a quiet harbour” by next year.|Two owners said they had “no idea” of it. Her sister ship was sold at once.|The mayor called the sale “a mistake” on Friday.",
                "^We won^t pay,^ Lund said. ^Nobody will. ~ “We won’t pay,” Lund said. “Nobody will.",
                "^He told me: ^Go home,^ and I went,^ said Lund. ~ “He told me: ‘Go home,’ and I went,” said Lund.",
                "^Nobody asked us.|^The board knew it,^ said Lund. ~ “Nobody asked us.|“The board knew it,” said Lund.",
                "The ^old quay^—^the wall,^ he said—was sold. ~ The “old quay”—“the wall,” he said—was sold.",
                "^We waited—^ he began. ^For you.^ ~ “We waited—” he began. “For you.”",
                "The U.N.^s envoy and the 1990^s boats ~ The U.N.’s envoy and the 1990’s boats",
                "In the ^90s the sailors^ pay was ^a joke,^ he said. ~ In the ’90s the sailors’ pay was “a joke,” he said.",
                "It was safe ^ or so they said ^ until May. ~ It was safe — or so they said — until May.",
                "^You say ^we were told,^^ Lund said. ^That is not so.^ ~ “You say ‘we were told,’” Lund said. “That is not so.”",
                "^^Go home,^ he told me,^ said Lund. ^I went.^ ~ “‘Go home,’ he told me,” said Lund. “I went.”",
                "He called it a\u00a0^sad day.^― Pia Lund ~ He called it a “sad day.”― Pia Lund",
                "^Well,^ he said, ^the pilots^ boat left ^in the night.^^ ~ “Well,” he said, “the pilots’ boat left ‘in the night.’”",
                "Sean O^Hara and Lia D^Ambra left. ~ Sean O’Hara and Lia D’Ambra left.",
                "The sailors said ^the captains^ boats^ were old. ~ The sailors said “the captains’ boats” were old."
            })
    void thatLostMarksArePairedInTheirParagraph(String text, String read) {
        assertThat(read(text.replace('^', '\ufffd'))).isEqualTo(read.replace('|', '\n'));
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
