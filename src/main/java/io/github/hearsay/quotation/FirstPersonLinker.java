package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attributions;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.language.Language;
import io.github.hearsay.text.QuotationMarks;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Quotation;
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
 * Resolves "I" and "my" between quotation marks to the speaker, and "we" to an organisation that speaks: they become
 * mentions, and where one of them is a source, that gets the speaker's name. Existing mentions are not changed, so a
 * second run adds nothing.
 */
@ResourceMetaData(name = "Hearsay First Person Linker")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "io.github.hearsay.type.Mention",
            "io.github.hearsay.type.Quotation",
            "io.github.hearsay.type.Source"
        },
        outputs = {
            "io.github.hearsay.type.Mention",
            "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain",
            "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink"
        })
public final class FirstPersonLinker extends JCasAnnotator_ImplBase {

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

    private Grammar grammar;
    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        grammar = gate.load(lexiconLocation, Language::grammar);
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        List<Quotation> quotations = jcas.select(Quotation.class).asList();
        if (quotations.isEmpty() || !gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        Words words = WordReader.read(reading, "FirstPersonLinker");
        List<Span> paragraphs = WordReader.paragraphs(reading);
        List<Attribution> attributions = Attributions.read(reading, quotations);
        List<EntityMention> found = new FirstPersons(
                        words,
                        grammar,
                        QuotationMarks.find(words.text(), paragraphs).stream()
                                .map(region -> region.span())
                                .toList(),
                        EntityMentions.read(reading))
                .find(attributions);
        EntityMentions.add(reading, found);
        Attributions.resolveSources(reading, found);
    }
}
