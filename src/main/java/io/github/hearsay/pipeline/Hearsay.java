package io.github.hearsay.pipeline;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import io.github.hearsay.claim.ClaimAnnotator;
import io.github.hearsay.entity.EntityLinker;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.quotation.QuotationAnnotator;
import io.github.hearsay.syntax.MissingSyntaxFlow;
import io.github.hearsay.syntax.ParagraphAnnotator;
import io.github.hearsay.zone.ZoneAnnotator;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.FlowControllerFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.opennlp.OpenNlpLemmatizer;
import org.dkpro.core.opennlp.OpenNlpPosTagger;
import org.dkpro.core.opennlp.OpenNlpSegmenter;

/**
 * Descriptions of the whole pipeline and of its parts, to put among DKPro components. Each part reads what is in the CAS,
 * whoever wrote it, and leaves alone what it finds already there.
 */
public final class Hearsay {

    private static final String MODEL = "classpath:/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private Hearsay() {}

    /** Everything from plain text to claims. */
    public static AnalysisEngineDescription createEngineDescription() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngineDescription(syntax(), zones(), entities(), quotations(), claims());
    }

    /** Paragraphs, sentences, tokens, parts of speech and lemmas, as far as the CAS does not have them. */
    public static AnalysisEngineDescription syntax() throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        builder.setFlowControllerDescription(
                FlowControllerFactory.createFlowControllerDescription(MissingSyntaxFlow.class));
        builder.add(
                MissingSyntaxFlow.PARAGRAPHS, AnalysisEngineFactory.createEngineDescription(ParagraphAnnotator.class));
        builder.add(
                MissingSyntaxFlow.SEGMENTER,
                AnalysisEngineFactory.createEngineDescription(
                        OpenNlpSegmenter.class,
                        OpenNlpSegmenter.PARAM_SEGMENTATION_MODEL_LOCATION,
                        model("sentence"),
                        OpenNlpSegmenter.PARAM_TOKENIZATION_MODEL_LOCATION,
                        model("tokens"),
                        OpenNlpSegmenter.PARAM_ZONE_TYPES,
                        Paragraph.class.getName(),
                        OpenNlpSegmenter.PARAM_LANGUAGE,
                        "en"));
        builder.add(
                MissingSyntaxFlow.TAGGER,
                AnalysisEngineFactory.createEngineDescription(
                        OpenNlpPosTagger.class,
                        OpenNlpPosTagger.PARAM_MODEL_LOCATION,
                        model("pos"),
                        OpenNlpPosTagger.PARAM_POS_MAPPING_LOCATION,
                        "classpath:/org/dkpro/core/api/lexmorph/tagset/en-ud-pos.map",
                        OpenNlpPosTagger.PARAM_LANGUAGE,
                        "en"));
        builder.add(
                MissingSyntaxFlow.LEMMATIZER,
                AnalysisEngineFactory.createEngineDescription(
                        OpenNlpLemmatizer.class,
                        OpenNlpLemmatizer.PARAM_MODEL_LOCATION,
                        model("lemmas"),
                        OpenNlpLemmatizer.PARAM_LANGUAGE,
                        "en"));
        return builder.createAggregateDescription();
    }

    /** Headline, dateline, byline, captions, boilerplate, body. */
    public static AnalysisEngineDescription zones() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngineDescription(ZoneAnnotator.class);
    }

    /** Named entities, and the mentions of each of them. */
    public static AnalysisEngineDescription entities() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngineDescription(
                AnalysisEngineFactory.createEngineDescription(EntityRecognizer.class),
                AnalysisEngineFactory.createEngineDescription(EntityLinker.class));
    }

    /** Quotations with cue and source. */
    public static AnalysisEngineDescription quotations() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngineDescription(QuotationAnnotator.class);
    }

    /** Claimed facts with claimant and factuality. */
    public static AnalysisEngineDescription claims() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngineDescription(ClaimAnnotator.class);
    }

    private static String model(String step) {
        return MODEL.replace("%s", step);
    }
}
