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

    /** Takes every document for one in this language, as ISO 639-1, whatever it tells; unset, documents are believed. */
    public static final String PARAM_LANGUAGE = ComponentParameters.PARAM_LANGUAGE;

    @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false)
    private String language;

    /** Language of the documents that are annotated, as ISO 639-1; others are left alone, unless they are taken for one. */
    public static final String PARAM_DOCUMENT_LANGUAGE = "documentLanguage";

    @ConfigurationParameter(name = PARAM_DOCUMENT_LANGUAGE, defaultValue = "en")
    private String documentLanguage;

    /** A folder, or "classpath:" and one there, whose entries are added to our lexicons; laid out as they are. */
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
