package io.github.hearsay.claim;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attributions;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.NameLabels;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Claim;
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
 * Finds claims inside and outside quotations: predicate and arguments, the claimant, and the factuality for claimant and
 * author (values of FactBank, Sauri and Pustejovsky 2009). There are none in boilerplate, datelines, bylines and captions.
 * Events that no claim has as its predicate are rated the same way. A document that has claims is not changed.
 */
@ResourceMetaData(name = "Hearsay Claim Annotator")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
            "io.github.hearsay.type.Mention",
            "io.github.hearsay.type.Quotation",
            "io.github.hearsay.type.Zone"
        },
        outputs = {
            "io.github.hearsay.type.Claim",
            "io.github.hearsay.type.ClaimArgument",
            "io.github.hearsay.type.RatedEvent",
            "io.github.hearsay.type.FactualityCue",
            "io.github.hearsay.type.Predicate"
        })
public final class ClaimAnnotator extends JCasAnnotator_ImplBase {

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

    /** Variant of the models: "fast" is trained on all corpora; "deep" adds an encoder; "open" and "deep-open" are the same as "fast"; "rules" uses none, so that rules rate certainty. */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** The file factuality.model, or a folder with it, to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    /** Whose conventions scores follow: "news", how certain an event is; "web", whether it has happened, with no regard to its label; "auto", as each document reads. */
    public static final String PARAM_STYLE = "style";

    @ConfigurationParameter(name = PARAM_STYLE, defaultValue = "auto")
    private String style;

    private ClaimFinder finder;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        finder = gate.load(lexiconLocation, known -> new ClaimFinder(known, models(known), Style.of(style)));
    }

    private ModelSource models(Language known) {
        ModelSource models = new ModelSource(known.code(), variant, modelLocation);
        return models.isOpen() ? new ModelSource(known.code(), ModelSource.FAST, modelLocation) : models;
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        if (!jcas.select(Claim.class).isEmpty() || !gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        Words words = WordReader.readParsed(reading, "ClaimAnnotator");
        List<Quotation> quotations = jcas.select(Quotation.class).asList();
        List<Attribution> attributions = Attributions.read(reading, quotations);
        List<EntityMention> mentions = EntityMentions.read(reading);
        ClaimFinder.Context context = new ClaimFinder.Context(names(reading), attributions, excluded(reading));
        new ClaimWriter(reading, words, quotations, attributions, mentions, finder.copula())
                .write(finder.find(words, context));
    }

    private static List<ClaimFinder.Labelled> names(Reading reading) {
        List<ClaimFinder.Labelled> names = new ArrayList<>();
        for (NamedEntity entity : reading.jcas().select(NamedEntity.class)) {
            Span span = reading.span(entity);
            if (entity.getValue() != null && span != null) {
                names.add(new ClaimFinder.Labelled(span, NameLabels.of(entity.getValue())));
            }
        }
        return names;
    }

    private static List<Span> excluded(Reading reading) {
        List<Span> excluded = new ArrayList<>();
        for (String kind : List.of(Zones.BOILERPLATE, Zones.DATELINE, Zones.BYLINE, Zones.CAPTION)) {
            excluded.addAll(Zones.spans(reading, kind));
        }
        return excluded;
    }
}
