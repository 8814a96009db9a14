package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.syntax.SyntaxTagger;
import io.github.hearsay.type.Emendation;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Among components of others: what those annotated is used, nothing is annotated a second time. */
class ForeignAnnotationsTest {

    private static final String TEXT = "Oda Lund denied that the mole was unsafe.";

    @RegisterExtension
    final ManagedJCas cas = new ManagedJCas();

    private JCas document(String text) {
        JCas jcas = cas.get();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText(text);
        return jcas;
    }

    @Test
    void thatTokensAndSentencesOfAnotherSegmenterAreUsed() throws Exception {
        JCas jcas = document(News.samples().get(0));
        run(jcas, createEngineDescription(BreakIteratorSegmenter.class));
        List<String> before = places(jcas);
        run(jcas, Hearsay.createEngineDescription());
        assertThat(places(jcas)).isEqualTo(before);
        assertThat(jcas.select(Token.class).asList()).allSatisfy(token -> {
            assertThat(token.getPos()).isNotNull();
            assertThat(token.getLemma()).isNotNull();
        });
        assertThat(jcas.select(Quotation.class).asList()).hasSizeGreaterThan(10);
    }

    @Test
    void thatTagsAndLemmasOfOthersAreUsed() throws Exception {
        JCas jcas = document(TEXT);
        annotateByHand(jcas, Map.of("denied", "VBD deny", "was", "VBD be"));
        run(jcas, Hearsay.createEngineDescription());
        assertThat(jcas.select(POS.class).asList())
                .hasSize(9)
                .extracting(POS::getPosValue)
                .contains("VBD", "NNP");
        assertThat(jcas.select(Lemma.class).asList()).hasSize(9);
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(Quotation::getCoveredText)
                .singleElement()
                .asString()
                .startsWith("that the mole");
    }

    @Test
    void thatNamesOfAnotherRecognizerAreUsedAndLinked() throws Exception {
        JCas jcas = document(TEXT);
        annotateByHand(jcas, Map.of("denied", "VBD deny", "was", "VBD be"));
        NamedEntity name = new NamedEntity(jcas, 0, 8);
        name.setValue("PER");
        name.addToIndexes();
        run(jcas, Hearsay.createEngineDescription());
        assertThat(jcas.select(NamedEntity.class).asList()).singleElement().satisfies(entity -> {
            assertThat(entity.getValue()).isEqualTo("PER");
            assertThat(entity.getIdentifier()).isNotEmpty();
        });
        assertThat(jcas.select(Mention.class).asList())
                .extracting(Mention::getCoveredText, Mention::getLabel)
                .containsExactly(tuple("Oda Lund", "PERSON"));
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(Quotation::getSpeaker)
                .containsExactly("Oda Lund");
    }

    @Test
    void thatNamesOfThingsAloneKeepOursNotAway() throws Exception {
        JCas jcas = document(TEXT);
        name(jcas, "mole", "PRODUCT");
        run(jcas, Hearsay.createEngineDescription());
        assertThat(jcas.select(NamedEntity.class).asList())
                .extracting(NamedEntity::getCoveredText, NamedEntity::getValue)
                .containsExactly(tuple("Oda Lund", "PERSON"), tuple("mole", "PRODUCT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "Person", "person", "PER", "people"})
    void thatAPersonAnnotatedWordByWordIsOneInAnyLabel(String label) throws Exception {
        JCas jcas = document(TEXT);
        name(jcas, "Oda", label);
        name(jcas, "Lund", label);
        run(jcas, Hearsay.createEngineDescription());
        assertThat(jcas.select(NamedEntity.class).asList()).hasSize(2);
        assertThat(jcas.select(Mention.class).asList())
                .extracting(Mention::getName, Mention::getLabel)
                .contains(tuple("Oda Lund", "PERSON"));
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(Quotation::getSpeaker)
                .containsExactly("Oda Lund");
    }

    @Test
    void thatTokensOfOthersStayInWrappedText() throws Exception {
        JCas jcas = document(
                "Harbour chief Oda Lund denied that the\nmole was un\u00adsafe, and said that it\nwould be open on Monday.");
        run(jcas, createEngineDescription(BreakIteratorSegmenter.class));
        List<String> before = places(jcas);
        run(jcas, Hearsay.createEngineDescription());
        assertThat(places(jcas)).isEqualTo(before);
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(Quotation::getSpeaker)
                .containsOnly("Oda Lund");
    }

    @Test
    void thatOurTokensTellOthersWhatIsRead() throws Exception {
        JCas jcas = document("The mole was un\u00adsafe.");
        run(jcas, Hearsay.syntax());
        assertThat(jcas.select(Token.class).asList())
                .extracting(Token::getText)
                .containsExactly("The", "mole", "was", "unsafe", ".");
    }

    @Test
    void thatATextCanBeReadAsItStands() throws Exception {
        JCas jcas = document("The mole was un\u00adsafe.");
        run(jcas, Hearsay.syntax(Setup.DEFAULT.withoutEmendations()));
        assertThat(jcas.select(Emendation.class).asList()).isEmpty();
    }

    private static void name(JCas jcas, String word, String label) {
        int begin = jcas.getDocumentText().indexOf(word);
        NamedEntity name = new NamedEntity(jcas, begin, begin + word.length());
        name.setValue(label);
        name.addToIndexes();
    }

    @Test
    @BadInput(25)
    void thatASecondRunAddsNothing() throws Exception {
        JCas jcas = document(String.join("\n\n", News.samples()));
        run(jcas, Hearsay.createEngineDescription());
        String before = Listing.of(jcas);
        run(jcas, Hearsay.createEngineDescription());
        assertThat(Listing.of(jcas)).isEqualTo(before);
    }

    static Stream<AnalysisEngineDescription> enginesThatNeedTokens() throws Exception {
        return Stream.of(Hearsay.entities(), Hearsay.quotations(), Hearsay.claims());
    }

    @ParameterizedTest
    @MethodSource("enginesThatNeedTokens")
    @BadInput(3)
    void thatAMissingSegmenterIsNamed(AnalysisEngineDescription engine) {
        JCas jcas = document(TEXT);
        assertThatThrownBy(() -> run(jcas, engine))
                .isInstanceOf(AnalysisEngineProcessException.class)
                .rootCause()
                .hasMessageContaining("run a segmenter first");
    }

    static Stream<AnalysisEngineDescription> enginesThatNeedTags() throws Exception {
        return Stream.of(Hearsay.entities(), Hearsay.quotations(), Hearsay.claims());
    }

    @ParameterizedTest
    @MethodSource("enginesThatNeedTags")
    void thatAMissingTaggerIsNamed(AnalysisEngineDescription engine) throws Exception {
        JCas jcas = document(TEXT);
        run(jcas, createEngineDescription(BreakIteratorSegmenter.class));
        assertThatThrownBy(() -> run(jcas, engine))
                .isInstanceOf(AnalysisEngineProcessException.class)
                .rootCause()
                .hasMessageContaining("finds no POS: run a part-of-speech tagger first");
    }

    @Test
    void thatAMissingParserIsNamed() throws Exception {
        JCas jcas = document(TEXT);
        run(
                jcas,
                createEngineDescription(
                        createEngineDescription(SyntaxSegmenter.class), createEngineDescription(SyntaxTagger.class)));
        assertThatThrownBy(() -> run(jcas, Hearsay.claims()))
                .isInstanceOf(AnalysisEngineProcessException.class)
                .rootCause()
                .hasMessageContaining("finds no Dependency: run a dependency parser first");
    }

    private static void run(JCas jcas, AnalysisEngineDescription description) throws Exception {
        AnalysisEngine engine = createEngine(description);
        try {
            engine.process(jcas);
        } finally {
            engine.destroy();
        }
    }

    private static List<String> places(JCas jcas) {
        return Stream.concat(jcas.select(Sentence.class).asList().stream(), jcas.select(Token.class).asList().stream())
                .map(annotation -> annotation.getBegin() + " " + annotation.getCoveredText())
                .toList();
    }

    /** One token a word and full stop, Penn tags; words that are not given are proper nouns or nouns. */
    private static void annotateByHand(JCas jcas, Map<String, String> tagsAndLemmas) {
        String text = jcas.getDocumentText();
        new Sentence(jcas, 0, text.length()).addToIndexes();
        Matcher words = Pattern.compile("\\w+|\\.").matcher(text);
        while (words.find()) {
            String noun = Character.isUpperCase(words.group().charAt(0)) ? "NNP " : "NN ";
            String[] tagAndLemma = tagsAndLemmas
                    .getOrDefault(words.group(), noun + words.group())
                    .split(" ", -1);
            Token token = new Token(jcas, words.start(), words.end());
            POS pos = new POS(jcas, words.start(), words.end());
            pos.setPosValue(tagAndLemma[0]);
            pos.addToIndexes();
            Lemma lemma = new Lemma(jcas, words.start(), words.end());
            lemma.setValue(tagAndLemma[1]);
            lemma.addToIndexes();
            token.setPos(pos);
            token.setLemma(lemma);
            token.addToIndexes();
        }
    }
}
