package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.cas.Annotations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.uima.fit.component.JCasFlowController_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.flow.FinalStep;
import org.apache.uima.flow.Flow;
import org.apache.uima.flow.JCasFlow_ImplBase;
import org.apache.uima.flow.SimpleStep;
import org.apache.uima.flow.Step;
import org.apache.uima.jcas.JCas;

/**
 * Visits only the steps whose output a document does not have yet, so that a CAS which other components segmented, tagged
 * or parsed keeps their annotations. The steps of its aggregate carry the keys below.
 */
@ResourceMetaData(name = "Hearsay Missing Syntax Flow")
public final class MissingSyntaxFlow extends JCasFlowController_ImplBase {

    public static final String EMENDATIONS = "emendations";
    public static final String PARAGRAPHS = "paragraphs";
    public static final String SEGMENTER = "segmenter";
    public static final String TAGGER = "tagger";
    public static final String PARSER = "parser";

    @Override
    public Flow computeFlow(JCas jcas) {
        Deque<String> steps = new ArrayDeque<>(List.of(EMENDATIONS, PARAGRAPHS));
        if (!Annotations.has(jcas, Token.class)) {
            steps.add(SEGMENTER);
        }
        if (!Annotations.has(jcas, POS.class) || !Annotations.has(jcas, Lemma.class)) {
            steps.add(TAGGER);
        }
        if (!Annotations.has(jcas, Dependency.class)) {
            steps.add(PARSER);
        }
        return new Steps(steps);
    }

    private static final class Steps extends JCasFlow_ImplBase {

        private final Deque<String> keys;

        Steps(Deque<String> keys) {
            this.keys = keys;
        }

        @Override
        public Step next() {
            String key = keys.poll();
            return key == null ? new FinalStep() : new SimpleStep(key);
        }
    }
}
