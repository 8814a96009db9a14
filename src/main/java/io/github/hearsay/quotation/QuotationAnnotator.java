package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attributions;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.parameter.ComponentParameters;

/**
 * Finds direct, indirect and mixed quotations with cue and source, by the conventions of PARC 3 and PolNeAR (Newell et
 * al. 2018). The speaker is the name of the mention in the source. A document that has quotations is not changed.
 */
@ResourceMetaData(name = "Hearsay Quotation Annotator")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "io.github.hearsay.type.Mention",
            "io.github.hearsay.type.Zone"
        },
        outputs = {
            "io.github.hearsay.type.Quotation",
            "io.github.hearsay.type.QuotationPart",
            "io.github.hearsay.type.Cue",
            "io.github.hearsay.type.Source"
        })
public final class QuotationAnnotator extends JCasAnnotator_ImplBase {

    /** Treats every document as being in this language (ISO 639-1), whatever its metadata says. */
    public static final String PARAM_LANGUAGE = ComponentParameters.PARAM_LANGUAGE;

    @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false)
    private String language;

    /** Language (ISO 639-1) of the documents that are annotated; others are not, unless "language" is set. */
    public static final String PARAM_DOCUMENT_LANGUAGE = "documentLanguage";

    @ConfigurationParameter(name = PARAM_DOCUMENT_LANGUAGE, defaultValue = "en")
    private String documentLanguage;

    /** A folder, or "classpath:" and a path, whose entries are added to our lexicons; laid out like them. */
    public static final String PARAM_LEXICON_LOCATION = "lexiconLocation";

    @ConfigurationParameter(name = PARAM_LEXICON_LOCATION, mandatory = false)
    private String lexiconLocation;

    /** Variant of the models: "fast" is trained on all corpora, "open" and "deep-open" on openly licensed texts only; "deep" adds an encoder; "rules" uses none. */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** A folder with three quotation models to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    /**
     * 0 balances precision and recall, 1 favours recall, -1 precision.
     */
    public static final String PARAM_RECALL_BIAS = "recallBias";

    @ConfigurationParameter(name = PARAM_RECALL_BIAS, defaultValue = "0")
    private float recallBias;

    /**
     * Quotations with a lower confidence are left out as if they had not been found: claims in them count as the author's
     * own. 0 keeps all.
     */
    public static final String PARAM_MIN_CONFIDENCE = "minConfidence";

    @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, defaultValue = "0")
    private float minConfidence;

    private AttributionFinder finder;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        finder = gate.load(lexiconLocation, known -> AttributionFinder.load(known, models(known)));
    }

    private ModelSource models(Language known) {
        return new ModelSource(known.code(), variant, modelLocation);
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        if (!jcas.select(Quotation.class).isEmpty() || !gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        Words words = WordReader.readTagged(reading, "QuotationAnnotator");
        Passage document = new Passage(words, WordReader.paragraphs(reading), EntityMentions.read(reading));
        List<Span> datelines = Zones.spans(reading, Zones.DATELINE);
        List<Attribution> found = new ArrayList<>();
        for (Passage passage :
                Passage.of(document, Zones.spans(reading, Zones.CAPTION), Zones.spans(reading, Zones.BOILERPLATE))) {
            found.addAll(finder.find(passage, datelines, recallBias));
        }
        found.removeIf(attribution -> attribution.confidence() < minConfidence);
        Attributions.write(reading, found);
    }
}
