package io.github.hearsay.zone;

import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.cas.Zones;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.parameter.ComponentParameters;

/**
 * Marks headline, dateline, byline, captions, boilerplate and body. Works on the paragraphs of the CAS or, without them,
 * on those that line breaks separate. Paragraphs that have a zone are not changed.
 */
@ResourceMetaData(name = "Hearsay Zone Annotator")
@LanguageCapability("en")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
        outputs = "io.github.hearsay.type.Zone")
public final class ZoneAnnotator extends JCasAnnotator_ImplBase {

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

    private ZoneFinder finder;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        finder = gate.load(lexiconLocation, ZoneFinder::new);
    }

    @Override
    public void process(JCas jcas) {
        if (jcas.getDocumentText() != null && gate.admits(jcas)) {
            Reading reading = Reading.of(jcas);
            Zones.write(reading, finder.find(reading.text(), WordReader.paragraphs(reading), Zones.read(reading)));
        }
    }
}
