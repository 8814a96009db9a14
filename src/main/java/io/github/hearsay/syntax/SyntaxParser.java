package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.cas.Annotations;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.encoder.EncoderModel;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
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
 * Builds a projective dependency tree over each sentence, with the labels of Universal Dependencies 2. The root is its own
 * governor. A document that has dependencies is not changed. Time is linear in the length of the text: sentences longer
 * than {@link #PARAM_MAX_SENTENCE_LENGTH} are parsed in pieces.
 */
@ResourceMetaData(name = "Hearsay Syntax Parser")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        },
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency")
public final class SyntaxParser extends JCasAnnotator_ImplBase {

    /** Treats every document as being in this language (ISO 639-1), whatever its metadata says. */
    public static final String PARAM_LANGUAGE = ComponentParameters.PARAM_LANGUAGE;

    @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false)
    private String language;

    /** Language (ISO 639-1) of the documents that are annotated; others are not, unless "language" is set. */
    public static final String PARAM_DOCUMENT_LANGUAGE = "documentLanguage";

    @ConfigurationParameter(name = PARAM_DOCUMENT_LANGUAGE, defaultValue = "en")
    private String documentLanguage;

    /** Variant of the models: "fast" is trained on all corpora; "deep" adds an encoder, "deep-open" one tuned on openly licensed texts only; "open" and "rules" are the same as "fast". */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** The file parser.model, or a folder with it, to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    /** Longer sentences, in tokens, are parsed in pieces of this length, each with its own root. */
    public static final String PARAM_MAX_SENTENCE_LENGTH = ComponentParameters.PARAM_MAX_SENTENCE_LENGTH;

    @ConfigurationParameter(name = PARAM_MAX_SENTENCE_LENGTH, defaultValue = "400")
    private int maxSentenceLength;

    private TagSet tagSet;
    private TreeFinder parser;

    private ModelSource source;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        source = gate.load(null, this::models);
        Parser linear = gate.load(null, known -> SyntaxModels.parser(source));
        tagSet = linear.tags();
        parser = gate.load(null, known -> TreeFinder.of(linear, EncoderModel.ifDeep(source), maxSentenceLength));
    }

    private ModelSource models(Language known) {
        return SyntaxModels.source(known, variant, modelLocation);
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        if (Annotations.has(jcas, Dependency.class) || !gate.admits(jcas)) {
            return;
        }
        SentenceTokens sentences = new SentenceTokens(Reading.of(jcas));
        int[] tags = tags(sentences);
        DependencyTypes types = new DependencyTypes(jcas, parser.labels());
        parser.find(
                sentences.sentences,
                tags,
                (from, tree) -> write(types, sentences.tokens.subList(from, from + tree.size()), tree));
    }

    private int[] tags(SentenceTokens sentences) throws AnalysisEngineProcessException {
        List<Token> tokens = sentences.tokens;
        int[] tags = new int[tokens.size()];
        PosIndex index = new PosIndex(tagSet);
        int other = Math.max(0, tagSet.universal().indexOf("X"));
        boolean coarse = false;
        for (int i = 0; i < tags.length; i++) {
            if (tokens.get(i).getPos() == null) {
                throw new AnalysisEngineProcessException(new IllegalStateException(
                        "SyntaxParser finds a Token without POS: run a tagger first, such as SyntaxTagger"));
            }
            int tag = index.of(tokens.get(i).getPos());
            tags[i] = tag < 0 ? other : tag;
            coarse |= tag >= 0 && !index.isExact(tokens.get(i).getPos());
        }
        return coarse ? finer(sentences, index, tags) : tags;
    }

    /** Trees are learned over tags of the treebank: for tokens with a universal tag only, our tagger adds the other. */
    private int[] finer(SentenceTokens sentences, PosIndex index, int[] tags) {
        Tagger tagger = SyntaxModels.tagging(source).tagger();
        int[] found = TagFinder.of(tagger, EncoderModel.ifDeep(source)).find(sentences.sentences);
        for (int i = 0; i < tags.length; i++) {
            int tag = index.of(
                    sentences.tokens.get(i).getPos(), tagger.tags().treebank().get(found[i]));
            tags[i] = tag < 0 ? tags[i] : tag;
        }
        return tags;
    }

    private static void write(DependencyTypes types, List<Token> tokens, LabelledTree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            Token dependent = tokens.get(i - 1);
            Token governor = tree.head[i] > tree.size() ? dependent : tokens.get(tree.head[i] - 1);
            types.create(tree.label[i], governor, dependent).addToIndexes();
        }
    }
}
