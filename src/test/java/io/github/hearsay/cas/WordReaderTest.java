package io.github.hearsay.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.text.Words;
import java.util.stream.IntStream;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    @Test
    void thatMarksAndPossessiveEndingsAreCutOff() throws Exception {
        assertThat(words("“Mirren’s mole\" sank", " ")).containsExactly("“", "Mirren", "’s", "mole", "\"", "sank");
    }

    @Test
    void thatANegationLeftOnItsVerbIsCutOff() throws Exception {
        assertThat(words("They didn't pay or couldn’t", " "))
                .containsExactly("They", "did", "n't", "pay", "or", "could", "n’t");
        assertThat(words("an n't stands", " ")).containsExactly("an", "n't", "stands");
    }

    @Test
    void thatInvisibleCharactersAtTheEdgeOfATokenAreCutOff() throws Exception {
        assertThat(words("\ufeffOda|\u200bLund\u00a0|\u200b|said", "\\|")).containsExactly("Oda", "Lund", "said");
        assertThat(words("“\ufeffOda\u200b”|“\u200b”", "\\|")).containsExactly("“", "Oda", "”", "“", "”");
    }

    @Test
    void thatTagsOfOtherTagSetsAreUnderstood() throws Exception {
        JCas jcas = document("Lund denies", " ");
        POS pos = new POS(jcas, 5, 11);
        pos.setPosValue("VBZ");
        pos.addToIndexes();
        jcas.select(Token.class).asList().get(1).setPos(pos);
        Words words = WordReader.read(Reading.of(jcas), "test");
        assertThat(words.upos(0)).isEqualTo("X");
        assertThat(words.upos(1)).isEqualTo("VERB");
    }

    @Test
    void thatATextWithoutTokensNamesWhatIsMissing() throws Exception {
        JCas jcas = JCasFactory.createText("Nobody cut this into words.", "en");
        assertThatThrownBy(() -> WordReader.read(Reading.of(jcas), "QuotationAnnotator"))
                .isInstanceOf(AnalysisEngineProcessException.class)
                .rootCause()
                .hasMessageContaining("QuotationAnnotator")
                .hasMessageContaining("Token")
                .hasMessageContaining("Hearsay.syntax()");
    }

    @Test
    void thatATextWithoutLettersNeedsNoTokens() throws Exception {
        assertThat(WordReader.read(Reading.of(JCasFactory.createText(" \n… ", "en")), "test")
                        .isEmpty())
                .isTrue();
    }

    private static java.util.List<String> words(String text, String border) throws Exception {
        Words words = WordReader.read(Reading.of(document(text, border)), "test");
        return IntStream.range(0, words.size()).mapToObj(words::form).toList();
    }

    /** One sentence, whose tokens stand between the borders. */
    private static JCas document(String text, String border) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        new Sentence(jcas, 0, text.length()).addToIndexes();
        int begin = 0;
        for (String form : text.split(border, -1)) {
            new Token(jcas, begin, begin + form.length()).addToIndexes();
            begin += form.length() + 1;
        }
        return jcas;
    }
}
