package io.github.hearsay.entity;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.NameLabels;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * Links the names, noun phrases and pronouns of one entity within the document: writes mentions and coreference chains, and
 * sets the id of their entity on named entities without an identifier. A document that has mentions is not changed.
 */
@ResourceMetaData(name = "Hearsay Entity Linker")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
        },
        outputs = {
            "io.github.hearsay.type.Mention",
            "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain",
            "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink"
        })
public final class EntityLinker extends JCasAnnotator_ImplBase {

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

    /** Variant of the models: "fast" is trained on all corpora. */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** The file links.model, or a folder with it, to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    /**
     * A list of a user's, a file or "classpath:" and one there: a name, a tab and an id, such as that of Wikidata, and behind
     * another tab a role where people share the name. Mentions of what it names have the id.
     */
    public static final String PARAM_IDENTIFIER_LOCATION = "identifierLocation";

    @ConfigurationParameter(name = PARAM_IDENTIFIER_LOCATION, mandatory = false)
    private String identifierLocation;

    private MentionFinder finder;
    private @Nullable Identifiers identifiers;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        finder = gate.load(lexiconLocation, known -> MentionFinder.load(known, models(known)));
        identifiers = identifierLocation == null
                ? null
                : gate.load(lexiconLocation, known -> new Identifiers(Lexicon.of(identifierLocation)));
    }

    private ModelSource models(Language known) {
        return new ModelSource(known.code(), variant, modelLocation);
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        if (!jcas.select(Mention.class).isEmpty() || !gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        Words words = WordReader.readTagged(reading, "EntityLinker");
        List<Name> names = new ArrayList<>();
        for (NamedEntity entity : jcas.select(NamedEntity.class)) {
            Span span = reading.span(entity);
            Span name = span == null ? null : span.trim(words.text());
            if (name != null && !name.isEmpty()) {
                names.add(new Name(name, NameLabels.of(entity.getValue())));
            }
        }
        List<EntityMention> mentions =
                finder.find(words, WordReader.paragraphs(reading), ForeignNames.joined(names, words.text()));
        EntityMentions.write(reading, identifiers == null ? mentions : identifiers.added(mentions));
        identify(reading, mentions);
    }

    private static void identify(Reading reading, List<EntityMention> mentions) {
        Map<Integer, String> idAtEnd = new HashMap<>();
        mentions.stream()
                .filter(EntityMention::isName)
                .forEach(m -> idAtEnd.put(reading.original(m.span()).end(), m.entity()));
        for (NamedEntity entity : reading.jcas().select(NamedEntity.class)) {
            if (entity.getIdentifier() == null) {
                entity.setIdentifier(idAtEnd.get(entity.getEnd()));
            }
        }
    }
}
