package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import io.github.hearsay.cas.Issues;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.language.Language;
import io.github.hearsay.language.Notices;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordKnowledge;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.text.Emendation;
import io.github.hearsay.text.Emendations;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.WrittenLanguage;
import io.github.hearsay.text.XmlText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Annotates how wrapped or damaged text is to be read: wrapped lines, words broken at line ends, soft hyphens, blanks of any
 * width, characters in a wrong encoding, escapes. The text does not change; all our engines use this reading, and their
 * annotations refer to the text as it stands. Runs before the other engines; a document that has emendations is not
 * changed. Damage that cannot be repaired becomes one {@code ProcessingIssue}.
 */
@ResourceMetaData(name = "Hearsay Emendation Annotator")
@LanguageCapability("en")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
        outputs = {"io.github.hearsay.type.Emendation", "io.github.hearsay.type.ProcessingIssue"})
public final class EmendationAnnotator extends JCasAnnotator_ImplBase {

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

    /** Whether wrapped and damaged text is read as it was meant; if not, as it stands. */
    public static final String PARAM_EMENDS = "emends";

    @ConfigurationParameter(name = PARAM_EMENDS, defaultValue = "true")
    private boolean emends;

    private Emendations finder;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        finder = gate.load(lexiconLocation, EmendationAnnotator::finder);
    }

    private static Emendations finder(Language known) {
        WordKnowledge words = WordKnowledge.of(known.code());
        Notices notices = new Notices(known);
        Set<String> given = phrases(known.lexicon("entity", "given-names"));
        return new Emendations(new WrittenLanguage(
                phrases(known.lexicon("syntax", "clitics")),
                known.words("language").get("plural-ending"),
                word -> words.of(Hash.of(word)) > 0,
                given::contains,
                known.words("language").get("frequent"),
                line -> notices.isBoilerplate(line) || notices.isCaption(line),
                notices::isPageBreak));
    }

    private static Set<String> phrases(Lexicon lexicon) {
        return lexicon.entries().stream().map(Lexicon.Entry::phrase).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void process(JCas jcas) {
        if (!emends
                || jcas.getDocumentText() == null
                || !jcas.select(io.github.hearsay.type.Emendation.class).isEmpty()
                || !gate.admits(jcas)) {
            return;
        }
        Reading asItStands = Reading.of(jcas);
        List<Span> apart = Zones.read(asItStands).stream().map(Zones.Part::span).toList();
        Emendations.Found found = finder.find(asItStands.text(), paragraphs(jcas, asItStands), apart);
        for (Emendation emendation : found.emendations()) {
            Span span = emendation.span();
            var made = new io.github.hearsay.type.Emendation(jcas, span.begin(), span.end());
            made.setReading(XmlText.clean(emendation.text()));
            made.addToIndexes();
        }
        if (found.doubtful() > 0) {
            Issues.add(
                    jcas,
                    Issues.TEXT,
                    found.doubtful()
                            + " characters were lost (U+FFFD): the text was read in a wrong encoding before it came"
                            + " here; read the source again in its own (--encoding)");
        }
    }

    private static List<Span> paragraphs(JCas jcas, Reading reading) {
        return jcas.select(Paragraph.class).asList().stream()
                .map(reading::span)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
