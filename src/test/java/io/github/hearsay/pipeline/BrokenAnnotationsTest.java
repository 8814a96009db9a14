package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.Person;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.Zone;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other components leave behind may be broken: it is passed over, and the rest is annotated soundly. */
class BrokenAnnotationsTest {

    private static final String TEXT = "Oda Lund said that the mole was safe. “It holds,” he told Mirren Radio.";

    private static JCas document() throws UIMAException {
        return JCasFactory.createText(TEXT, "en");
    }

    private static void run(JCas jcas) throws Exception {
        AnalysisEngine engine = createEngine(Hearsay.createEngineDescription());
        engine.process(jcas);
        engine.destroy();
        Invariants.hold(jcas);
    }

    private static void segment(JCas jcas) throws Exception {
        createEngine(BreakIteratorSegmenter.class).process(jcas);
    }

    @Test
    @BadInput({4, 31, 32})
    void thatTokensMayBeEmptyBlankOrOutside() throws Exception {
        JCas jcas = document();
        segment(jcas);
        int end = TEXT.length();
        for (int[] span : new int[][] {{0, 0}, {3, 4}, {3, 9}, {end, end}, {5, 2}, {-3, 2}, {end - 2, end + 9}}) {
            new Token(jcas, span[0], span[1]).addToIndexes();
            new Sentence(jcas, span[0], span[1]).addToIndexes();
            new NamedEntity(jcas, span[0], span[1]).addToIndexes();
            new Zone(jcas, span[0], span[1]).addToIndexes();
        }
        createEngine(Hearsay.createEngineDescription()).process(jcas);
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(Quotation::getCoveredText)
                .contains("“It holds,”");
    }

    @Test
    @BadInput({33, 34})
    void thatNamedEntitiesMayHaveNoValueAndAnyType() throws Exception {
        JCas jcas = document();
        segment(jcas);
        new NamedEntity(jcas, 0, 3).addToIndexes();
        new Person(jcas, 4, 8).addToIndexes();
        run(jcas);
        assertThat(jcas.select(Mention.class).asList()).isNotEmpty();
    }

    @Test
    @BadInput({25, 36})
    void thatWhatLinksLeadToMayBeGone() throws Exception {
        JCas jcas = document();
        run(jcas);
        jcas.select(Cue.class).asList().forEach(Annotation::removeFromIndexes);
        jcas.select(Claim.class).asList().forEach(Annotation::removeFromIndexes);
        createEngine(Hearsay.createEngineDescription()).process(jcas);
        assertThat(jcas.select(Claim.class).asList()).isNotEmpty();
    }

    /** Fails after the engines before it are done. */
    public static final class Failing extends JCasAnnotator_ImplBase {
        @Override
        public void process(JCas jcas) throws AnalysisEngineProcessException {
            throw new AnalysisEngineProcessException(new IllegalStateException("half-way"));
        }
    }

    @Test
    @BadInput(26)
    void thatAnEngineThatFailsLeavesNothingHalfDone() throws Exception {
        JCas jcas = document();
        segment(jcas);
        int before = jcas.getAnnotationIndex().size();
        assertThatThrownBy(() -> createEngine(Hearsay.claims()).process(jcas))
                .isInstanceOf(AnalysisEngineProcessException.class);
        assertThat(jcas.getAnnotationIndex().size()).isEqualTo(before);
        assertThatThrownBy(() -> createEngine(createEngineDescription(
                                Hearsay.createEngineDescription(), createEngineDescription(Failing.class)))
                        .process(jcas))
                .isInstanceOf(AnalysisEngineProcessException.class);
        run(jcas);
        String twice = Listing.of(jcas);
        JCas fresh = document();
        segment(fresh);
        run(fresh);
        assertThat(twice).isEqualTo(Listing.of(fresh));
    }

    @Test
    @BadInput(37)
    void thatOnlyTheMappedViewIsAnnotated() throws Exception {
        JCas jcas = document();
        JCas other = jcas.createView("article");
        other.setDocumentText(TEXT);
        other.setDocumentLanguage("en");
        AggregateBuilder builder = new AggregateBuilder();
        builder.add(Hearsay.createEngineDescription(), CAS.NAME_DEFAULT_SOFA, "article");
        builder.createAggregate().process(jcas);
        assertThat(other.select(Quotation.class).asList()).hasSize(2);
        assertThat(jcas.select(Annotation.class).asList()).hasSizeLessThan(2);
    }

    @Test
    @BadInput(38)
    void thatAMissingTypeIsNamed() throws Exception {
        TypeSystemDescription dkpro = TypeSystemDescriptionFactory.createTypeSystemDescription(
                "desc.type.LexicalUnits", "desc.type.POS", "desc.type.Dependency", "desc.type.NamedEntity");
        JCas jcas = JCasFactory.createJCas(dkpro);
        jcas.setDocumentText(TEXT);
        jcas.setDocumentLanguage("en");
        assertThatThrownBy(() -> createEngine(Hearsay.zones()).process(jcas))
                .hasStackTraceContaining("io.github.hearsay.type.Zone");
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @BadInput(54)
    void thatRandomAnnotationsAreSurvived(long seed) throws Exception {
        Random random = new Random(seed);
        JCas jcas = JCasFactory.createText(RandomText.of(seed).text(), "en");
        int length = jcas.getDocumentText().length();
        for (int n = random.nextInt(40); n > 0; n--) {
            int begin = random.nextInt(length + 1);
            int end = Math.min(length, begin + random.nextInt(12));
            Annotation annotation = switch (random.nextInt(4)) {
                case 0 -> new Token(jcas, begin, end);
                case 1 -> new Sentence(jcas, begin, end);
                case 2 -> new NamedEntity(jcas, begin, end);
                default -> new POS(jcas, begin, end);
            };
            annotation.addToIndexes();
        }
        createEngine(Hearsay.createEngineDescription()).process(jcas);
        assertThat(jcas.select(Claim.class).asList())
                .allSatisfy(claim -> assertThat(claim.getEnd()).isBetween(claim.getBegin() + 1, length));
    }
}
