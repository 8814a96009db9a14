package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.XmlText;
import java.util.List;
import java.util.Objects;
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
 * Finds words and sentences; contractions and possessives are split as in Universal Dependencies. No sentence crosses a
 * paragraph or is longer than 400 words. Existing sentences are only split into words; a document that has tokens is not
 * changed.
 */
@ResourceMetaData(name = "Hearsay Syntax Segmenter")
@LanguageCapability("en")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        })
public final class SyntaxSegmenter extends JCasAnnotator_ImplBase {

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

    /** Variant of the models: "fast" is trained on all corpora; all others are the same. */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** The file segmenter.model, or a folder with it, to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    private Segmenter segmenter;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        segmenter = gate.load(lexiconLocation, known -> SyntaxModels.segmenter(known, models(known)));
    }

    private ModelSource models(Language known) {
        return SyntaxModels.source(known, variant, modelLocation);
    }

    @Override
    public void process(JCas jcas) {
        if (jcas.getDocumentText() == null || !jcas.select(Token.class).isEmpty() || !gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        if (jcas.select(Sentence.class).isEmpty()) {
            write(reading, segmenter.segment(reading.text(), WordReader.paragraphs(reading)), true);
        } else {
            List<Span> sentences = jcas.select(Sentence.class).asList().stream()
                    .map(reading::span)
                    .filter(Objects::nonNull)
                    .toList();
            write(reading, segmenter.words(reading.text(), sentences), false);
        }
    }

    private static void write(Reading reading, Segmentation words, boolean sentences) {
        JCas jcas = reading.jcas();
        for (int i = 0; i < words.size(); i++) {
            Span read = new Span(words.begin(i), words.end(i));
            Span span = reading.original(read);
            Token token = new Token(jcas, span.begin(), span.end());
            token.addToIndexes();
            if (!reading.isAsItStands(read)) {
                token.setText(XmlText.clean(read.of(reading.text())));
            }
        }
        for (int i = 0; sentences && i < words.size(); ) {
            int next = words.nextSentence(i + 1);
            Span span = reading.original(new Span(words.begin(i), words.end(next - 1)));
            new Sentence(jcas, span.begin(), span.end()).addToIndexes();
            i = next;
        }
    }
}
