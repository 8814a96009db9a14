package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.Reading;
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
 * governor. A document that has dependencies is left alone. Time is linear in the length of the text: what is longer than
 * {@link #PARAM_MAX_SENTENCE_LENGTH} is parsed in pieces.
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

    /** Takes every document for one in this language, as ISO 639-1, whatever it tells; unset, documents are believed. */
    public static final String PARAM_LANGUAGE = ComponentParameters.PARAM_LANGUAGE;

    @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false)
    private String language;

    /** Language of the documents that are annotated, as ISO 639-1; others are left alone, unless they are taken for one. */
    public static final String PARAM_DOCUMENT_LANGUAGE = "documentLanguage";

    @ConfigurationParameter(name = PARAM_DOCUMENT_LANGUAGE, defaultValue = "en")
    private String documentLanguage;

    /** Variant of the models: "fast" learned from all corpora. */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** The file parser.model of a user, or a folder with it, to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    /** Sentences of more tokens are parsed in pieces of so many tokens, each with a root of its own. */
    public static final String PARAM_MAX_SENTENCE_LENGTH = ComponentParameters.PARAM_MAX_SENTENCE_LENGTH;

    @ConfigurationParameter(name = PARAM_MAX_SENTENCE_LENGTH, defaultValue = "400")
    private int maxSentenceLength;

    private Parser parser;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        parser = gate.load(null, known -> SyntaxModels.parser(models(known)));
    }

    private ModelSource models(Language known) {
        return new ModelSource(known.code(), variant, modelLocation);
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        if (!jcas.select(Dependency.class).isEmpty() || !gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        SentenceTokens sentences = new SentenceTokens(reading);
        int[] tags = tags(sentences.tokens);
        WordTable words = new WordTable(parser.vocabulary());
        TreeBuilder builder = new TreeBuilder(parser);
        DependencyTypes types = new DependencyTypes(jcas, parser.labeler().labels());
        sentences.visit((begin, end) -> {
            for (int from = begin; from < end; from += maxSentenceLength) {
                int behind = Math.min(end, from + maxSentenceLength);
                words.fill(reading.text(), sentences.begins, sentences.ends, from, behind);
                write(types, sentences.tokens.subList(from, behind), builder.build(words, tags, from));
            }
        });
    }

    private int[] tags(List<Token> tokens) throws AnalysisEngineProcessException {
        int[] tags = new int[tokens.size()];
        PosIndex index = new PosIndex(parser.tags());
        int other = Math.max(0, parser.tags().universal().indexOf("X"));
        for (int i = 0; i < tags.length; i++) {
            if (tokens.get(i).getPos() == null) {
                throw new AnalysisEngineProcessException(new IllegalStateException(
                        "SyntaxParser finds a Token without POS: run a tagger first, such as SyntaxTagger"));
            }
            int tag = index.of(tokens.get(i).getPos());
            tags[i] = tag < 0 ? other : tag;
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
