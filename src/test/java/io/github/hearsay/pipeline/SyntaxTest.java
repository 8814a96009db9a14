package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Quotation;
import java.util.concurrent.TimeUnit;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SyntaxTest {

    private static final String NEWS =
            "Quay to stay shut\n\nOrla Finch’s lawyer said “the quay isn’t safe.” She left on Monday.";

    @Test
    void thatAParagraphEndsASentence() throws Exception {
        JCas jcas = annotate(NEWS);
        assertThat(jcas.select(Sentence.class).asList())
                .extracting(Sentence::getCoveredText)
                .contains("Quay to stay shut");
        assertThat(jcas.select(Token.class).asList())
                .extracting(t -> t.getPos().getType().getShortName() + " "
                        + t.getPos().getCoarseValue() + " " + t.getPos().getPosValue() + " " + t.getLemmaValue())
                .contains("POS_VERB VERB VBD say", "POS_NOUN NOUN NN quay", "POS_PART PART RB not");
    }

    @Test
    void thatEachTokenHangsInATreeWithOneRootASentence() throws Exception {
        JCas jcas = annotate(NEWS);
        assertThat(jcas.select(Dependency.class).count())
                .isEqualTo(jcas.select(Token.class).count());
        assertThat(jcas.select(ROOT.class).asList())
                .hasSameSizeAs(jcas.select(Sentence.class).asList())
                .allSatisfy(root -> assertThat(root.getGovernor()).isSameAs(root.getDependent()));
        assertThat(jcas.select(Dependency.class).asList())
                .extracting(d -> d.getDependencyType() + " " + d.getCoveredText() + " < "
                        + d.getGovernor().getCoveredText())
                .contains("nsubj lawyer < said", "nmod:poss Orla < lawyer", "flat Finch < Orla", "root said < said");
    }

    @Test
    void thatTheEnginesBehindSeeTheTree() throws Exception {
        Words words = WordReader.read(Reading.of(annotate("Orla Finch denied the claims.")), "test");
        assertThat(words.relation(2)).isEqualTo("root");
        assertThat(words.head(2)).isEqualTo(-1);
        assertThat(words.relation(4)).isEqualTo("obj");
        assertThat(words.head(4)).isEqualTo(2);
    }

    @Test
    void thatASecondRunAddsNothing() throws Exception {
        AnalysisEngine engine = createEngine(Hearsay.syntax());
        JCas jcas = JCasFactory.createText(NEWS, "en");
        engine.process(jcas);
        long annotations = jcas.select().count();
        engine.process(jcas);
        assertThat(jcas.select().count()).isEqualTo(annotations);
    }

    @Test
    void thatTheWholeRunsBehindOtherTaggers() throws Exception {
        AnalysisEngine engine =
                createEngine(createEngineDescription(OpenNlp.engines(), Hearsay.createEngineDescription()));
        JCas jcas = JCasFactory.createText("Harbour chief Mara Voss’s aide denied that the quay was unsafe.", "en");
        engine.process(jcas);
        long tokens = jcas.select(Token.class).count();
        assertThat(jcas.select(Token.class).asList())
                .extracting(Token::getCoveredText)
                .contains("Voss’s");
        assertThat(jcas.select(POS.class).count()).isEqualTo(tokens);
        assertThat(jcas.select(Lemma.class).count()).isEqualTo(tokens);
        assertThat(jcas.select(Dependency.class).count()).isEqualTo(tokens);
        assertThat(jcas.select(Quotation.class).asList()).hasSize(1);
        Words words = WordReader.read(Reading.of(jcas), "test");
        assertThat(words.relation(4)).isEqualTo("case");
        assertThat(words.form(words.head(4))).isEqualTo("Voss");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    @BadInput(21)
    void thatASentenceOfManyThousandTokensIsParsedInPieces() throws Exception {
        JCas jcas = JCasFactory.createText("quay ".repeat(100_000).strip(), "en");
        new Sentence(jcas, 0, jcas.getDocumentText().length()).addToIndexes();
        createEngine(Hearsay.syntax()).process(jcas);
        assertThat(jcas.select(Token.class).count()).isEqualTo(100_000);
        assertThat(jcas.select(Sentence.class).count()).isEqualTo(1);
        assertThat(jcas.select(ROOT.class).count()).isEqualTo(100_000 / 400);
    }

    private static JCas annotate(String text) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        createEngine(Hearsay.syntax()).process(jcas);
        return jcas;
    }
}
