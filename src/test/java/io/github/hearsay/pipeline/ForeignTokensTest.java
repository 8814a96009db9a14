package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.pipeline.Phenomenon.Example;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.syntax.SyntaxTagger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens and tags of other tools give the same claims as ours: with n't kept, with universal tags alone, without lemmas. */
class ForeignTokensTest {

    /** Sentences of a hundred that may come out otherwise: tokens with hyphens and dots, verbs that the form alone does not tell. */
    private static final int MOST_OTHERS = 4;

    private static AnalysisEngine whole;
    private static AnalysisEngine tokens;
    private static AnalysisEngine tags;

    @BeforeAll
    static void load() throws Exception {
        whole = createEngine(Hearsay.createEngineDescription());
        tokens = engine(createEngineDescription(BreakIteratorSegmenter.class));
        tags = engine(createEngineDescription(SyntaxSegmenter.class), createEngineDescription(SyntaxTagger.class));
    }

    private static AnalysisEngine engine(AnalysisEngineDescription... parts) throws Exception {
        return createEngine(createEngineDescription(parts));
    }

    @AfterAll
    static void close() {
        List.of(whole, tokens, tags).forEach(AnalysisEngine::destroy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calder Group didn't pay, its lawyers said.",
                "The ferry won't sail on Sunday.",
                "Voss can't swim.",
                "They haven't said that Kron is a suspect.",
                "Kopp doesn't believe that the crew lied.",
                "Heldt wouldn't say whether Kron had been arrested.",
                "Police couldn’t confirm that anyone drowned.",
                "The quay isn’t safe, Kopp said.",
                "It’s closed, and Mirren’s council hadn’t known."
            })
    void thatANegationInsideAWordIsSeen(String text) throws Exception {
        assertThat(claims(text, tokens, false, false)).isEqualTo(claims(text, null, false, false));
    }

    @Test
    void thatTokensOfABreakIteratorGiveTheSameClaims() throws Exception {
        assertThat(others(tokens, false, false)).hasSizeLessThanOrEqualTo(MOST_OTHERS * texts().size() / 100);
    }

    @Test
    void thatUniversalTagsAloneGiveTheSameClaims() throws Exception {
        assertThat(others(tags, true, false)).hasSizeLessThanOrEqualTo(MOST_OTHERS * texts().size() / 100);
    }

    @Test
    void thatWithoutLemmasTheClaimsAreTheSame() throws Exception {
        assertThat(others(tags, true, true)).hasSizeLessThanOrEqualTo(MOST_OTHERS * texts().size() / 100);
    }

    private static List<String> texts() throws Exception {
        return Phenomenon.read(Files.readAllLines(Path.of("src/test/resources/phenomena/factuality.txt"))).stream()
                .flatMap(phenomenon -> phenomenon.examples().stream())
                .map(Example::text)
                .toList();
    }

    /** The sentences that come out otherwise. */
    private static List<String> others(AnalysisEngine before, boolean universal, boolean withoutLemmas)
            throws Exception {
        List<String> others = new ArrayList<>();
        for (String text : texts()) {
            if (!claims(text, before, universal, withoutLemmas).equals(claims(text, null, false, false))) {
                others.add(text);
            }
        }
        return others;
    }

    private static String claims(String text, @Nullable AnalysisEngine before, boolean universal, boolean withoutLemmas)
            throws Exception {
        JCas jcas = whole.newJCas();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText(text);
        if (before != null) {
            before.process(jcas);
        }
        for (POS pos : universal ? jcas.select(POS.class).asList() : List.<POS>of()) {
            pos.setPosValue(pos.getCoarseValue());
        }
        for (Token token : withoutLemmas ? jcas.select(Token.class).asList() : List.<Token>of()) {
            token.getLemma().removeFromIndexes();
            token.setLemma(null);
        }
        whole.process(jcas);
        return Rendering.factuality(jcas);
    }
}
