package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.encoder.EncoderModel;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.XmlText;
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
 * Adds parts of speech, with the Penn Treebank tag as value and the universal tag as coarse value, and lemmas. Existing
 * ones stay, and an existing part of speech decides the lemma.
 */
@ResourceMetaData(name = "Hearsay Syntax Tagger")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma"
        })
public final class SyntaxTagger extends JCasAnnotator_ImplBase {

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

    /** Variant of the models: "fast" is trained on all corpora; "deep" adds an encoder, "deep-open" one tuned on openly licensed texts only; "open" and "rules" are the same as "fast". */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** The file tagger.model, or a folder with it, to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    private TagSet tagSet;
    private TagFinder tagger;
    private Lemmas lemmas;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        TaggingModel model = gate.load(null, known -> SyntaxModels.tagging(models(known)));
        tagSet = model.tagger().tags();
        lemmas = gate.load(lexiconLocation, model::lemmas);
        tagger = gate.load(null, known -> TagFinder.of(model.tagger(), EncoderModel.ifDeep(models(known))));
    }

    private ModelSource models(Language known) {
        return SyntaxModels.source(known, variant, modelLocation);
    }

    @Override
    public void process(JCas jcas) {
        if (!gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        SentenceTokens read = new SentenceTokens(reading);
        Sentences sentences = read.sentences;
        int[] tags = tagger.find(sentences);
        PosTypes types = new PosTypes(jcas, tagSet);
        PosIndex index = new PosIndex(tagSet);
        String text = reading.text();
        sentences.visit((from, behind) -> {
            for (int i = from; i < behind; i++) {
                String form = text.substring(sentences.begins[i], sentences.ends[i]);
                write(types, index, read.tokens.get(i), form, tags[i], i == from);
            }
        });
        read.covered.forEach((token, i) -> write(types, index, token, token.getCoveredText(), tags[i], false));
    }

    private void write(PosTypes types, PosIndex index, Token token, String form, int found, boolean first) {
        int tag = found;
        if (token.getPos() == null) {
            POS pos = types.create(tag, token.getBegin(), token.getEnd());
            pos.addToIndexes();
            token.setPos(pos);
        } else {
            int known = index.of(token.getPos(), tagSet.treebank().get(found));
            tag = known < 0 ? tag : known;
        }
        if (token.getLemma() == null) {
            Lemma lemma = new Lemma(types.jcas(), token.getBegin(), token.getEnd());
            lemma.setValue(XmlText.clean(lemmas.of(form, tag, first)));
            lemma.addToIndexes();
            token.setLemma(lemma);
        }
    }
}
