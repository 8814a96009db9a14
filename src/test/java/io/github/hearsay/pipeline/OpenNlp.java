package io.github.hearsay.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.opennlp.OpenNlpLemmatizer;
import org.dkpro.core.opennlp.OpenNlpPosTagger;
import org.dkpro.core.opennlp.OpenNlpSegmenter;

/** DKPro's OpenNLP engines with OpenNLP's own UD models: the other tagger that our engines are tested behind. */
public final class OpenNlp {

    private static final String MODEL = "classpath:/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private OpenNlp() {}

    /** Sentences, tokens, parts of speech and lemmas. */
    public static AnalysisEngineDescription engines() throws ResourceInitializationException {
        return createEngineDescription(
                createEngineDescription(
                        OpenNlpSegmenter.class,
                        OpenNlpSegmenter.PARAM_SEGMENTATION_MODEL_LOCATION,
                        model("sentence"),
                        OpenNlpSegmenter.PARAM_TOKENIZATION_MODEL_LOCATION,
                        model("tokens"),
                        OpenNlpSegmenter.PARAM_LANGUAGE,
                        "en"),
                createEngineDescription(
                        OpenNlpPosTagger.class,
                        OpenNlpPosTagger.PARAM_MODEL_LOCATION,
                        model("pos"),
                        OpenNlpPosTagger.PARAM_POS_MAPPING_LOCATION,
                        "classpath:/org/dkpro/core/api/lexmorph/tagset/en-ud-pos.map",
                        OpenNlpPosTagger.PARAM_LANGUAGE,
                        "en"),
                createEngineDescription(
                        OpenNlpLemmatizer.class,
                        OpenNlpLemmatizer.PARAM_MODEL_LOCATION,
                        model("lemmas"),
                        OpenNlpLemmatizer.PARAM_LANGUAGE,
                        "en"));
    }

    private static String model(String step) {
        return MODEL.replace("%s", step);
    }
}
