package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that news should not have and does: annotated soundly, and where they mean nothing, as if they were not there. */
class StrangeTextTest extends WholePipeline {

    private static JCas annotated(String text) throws Exception {
        JCas jcas = annotator.annotate(text, "en");
        Invariants.hold(jcas);
        return jcas;
    }

    private static List<String> texts(JCas jcas, Class<? extends Annotation> type) {
        return jcas.select(type).map(Annotation::getCoveredText).toList();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\r\n\t\u00a0\u3000", "\u200b\ufeff"})
    @BadInput({1, 2})
    void thatNothingVisibleIsAnnotatedAsNothing(String text) throws Exception {
        JCas jcas = annotator.annotate(document -> {
            document.setDocumentLanguage("en");
            if (text != null) {
                document.setDocumentText(text);
            }
        });
        Invariants.hold(jcas);
        assertThat(jcas.select(Token.class).asList()).isEmpty();
        assertThat(jcas.select(Quotation.class).asList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\ufffe", "\uffff", "\ud83d", "\udea2", "\ufeff"})
    @BadInput({5, 6, 7, 8, 10})
    void thatWhatCannotBeSeenHidesNothing(String odd) throws Exception {
        String text = odd + "Oda Lund said that the mole " + odd + " was safe. “It holds,” he" + odd + " told Mirren"
                + odd + " Radio." + odd;
        JCas jcas = annotated(text);
        assertThat(texts(jcas, Quotation.class)).contains("that the mole " + odd + " was safe");
        assertThat(jcas.select(Quotation.class).asList())
                .anyMatch(q -> q.getSpeaker().equals("Oda Lund"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\f", "\u000b", "\u0085", "\u001c"})
    @BadInput(5)
    void thatABreakOfAPageIsABreak(String pageBreak) throws Exception {
        JCas jcas = annotated("Oda Lund was furious." + pageBreak + "“Nobody asked us,” she said." + pageBreak);
        assertThat(texts(jcas, Quotation.class)).contains("“Nobody asked us,”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oda\u0000 Lund", "Oda\ud83d Lund", "Oda\u0001Lund", "O\ufffeda Lund"})
    @BadInput({7, 8})
    void thatValuesAreCleanWhateverTheNameIs(String name) throws Exception {
        annotated("Minister " + name + " said the mole was safe. “It holds,” said " + name + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚢", "👩‍👩‍👧‍👦", "🇲🇪", "𠮷", "e\u0301"})
    @BadInput(9)
    void thatNoCharacterIsCut(String character) throws Exception {
        JCas jcas = annotated("“It holds" + character + ",” said Oda Lund" + character + ". " + character);
        assertThat(texts(jcas, Quotation.class)).contains("“It holds" + character + ",”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r\n", "\r\r", "\u2028", "\u2029", "\u0085\u0085", "\n\n", "\u00a0\n \n"})
    @BadInput(11)
    void thatLinesMayEndInAnyWay(String lineEnd) throws Exception {
        JCas jcas =
                annotated("Oda Lund was furious." + lineEnd + "“Nobody asked us,” she said." + lineEnd + "Nobody did.");
        assertThat(texts(jcas, Quotation.class)).contains("“Nobody asked us,”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2009", "\u3000", " \u200b", "\u202f"})
    @BadInput(11)
    void thatSpacesMayBeOfAnyKind(String space) throws Exception {
        String text = "Oda Lund denied that the mole was unsafe.".replace(" ", space);
        assertThat(texts(annotated(text), Quotation.class))
                .containsExactly("that the mole was unsafe".replace(" ", space));
    }

    @Test
    @BadInput(13)
    void thatDirectionDoesNotMatter() throws Exception {
        JCas jcas = annotated("قالت أودا لوند \"الرصيف آمن\". Oda Lund said “הרציף בטוח” on Monday.");
        assertThat(texts(jcas, Quotation.class)).anyMatch(quotation -> quotation.startsWith("“הרציף בטוח”"));
    }

    @Test
    @BadInput(23)
    void thatATableIsNoSentence() throws Exception {
        annotated("Port        Tons     Change\n----------  -------  ------\n"
                + "Mirren      12 400   +3.1 %\n".repeat(300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p class=", "<br/>", "&nbsp;", "<script>alert('x')</script>", "<!-- ", "]]>", "{{", "[[Oda|"})
    @BadInput(24)
    void thatLeftoversOfMarkupAreText(String markup) throws Exception {
        JCas jcas = annotated(markup + "\n\n“It holds,” said Oda Lund. " + markup + "\n\nNobody asked " + markup);
        assertThat(texts(jcas, Quotation.class)).contains("“It holds,”");
        assertThat(jcas.select(Mention.class).asList()).isNotEmpty();
    }
}
