package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import io.github.hearsay.quotation.FirstPersonLinker;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class FirstPersonTest {

    private static final String TEXT =
            "Mara Voss left early. “I had a train to catch, and my coat was wet,” said Voss.";

    @Test
    void thatTheSpeakerIsMeantBetweenTheMarks() throws Exception {
        JCas jcas = annotated(TEXT);
        assertThat(pronouns(jcas)).containsExactly("I: Mara Voss", "my: Mara Voss");
    }

    @Test
    void thatTheCoreferenceChainGrowsInTextOrder() throws Exception {
        JCas jcas = annotated(TEXT);
        assertThat(jcas.select(CoreferenceChain.class).asList())
                .singleElement()
                .extracting(chain -> links(chain.getFirst()))
                .isEqualTo("Mara Voss, I, my, Voss");
    }

    @Test
    void thatASecondRunAddsNothing() throws Exception {
        JCas jcas = annotated(TEXT);
        int before = jcas.getAnnotationIndex().size();
        SimplePipeline.runPipeline(jcas, AnalysisEngineFactory.createEngineDescription(FirstPersonLinker.class));
        assertThat(jcas.getAnnotationIndex().size()).isEqualTo(before);
    }

    @Test
    void thatWhatIsNotBetweenMarksIsSaidByTheAuthor() throws Exception {
        assertThat(pronouns(annotated("Mara Voss said that my train was late.")))
                .isEmpty();
    }

    @Test
    void thatASourceWithinTheQuotationIsTheSpeaker() throws Exception {
        JCas jcas = annotated("“I think that the bridge will close,” Mara Voss said on Monday.");
        assertThat(jcas.select(Quotation.class).asList())
                .extracting(Quotation::getSpeaker)
                .isNotEmpty()
                .containsOnly("Mara Voss");
    }

    private static JCas annotated(String text) throws Exception {
        try (Annotator annotator = new Annotator()) {
            return annotator.annotate(text, "en");
        }
    }

    private static List<String> pronouns(JCas jcas) {
        return jcas.select(Mention.class)
                .filter(mention -> mention.getKind().equals("pronoun"))
                .map(mention -> mention.getCoveredText() + ": " + mention.getName())
                .toList();
    }

    private static String links(CoreferenceLink first) {
        StringBuilder words = new StringBuilder();
        for (CoreferenceLink link = first; link != null; link = link.getNext()) {
            words.append(words.isEmpty() ? "" : ", ").append(link.getCoveredText());
        }
        return words.toString();
    }
}
