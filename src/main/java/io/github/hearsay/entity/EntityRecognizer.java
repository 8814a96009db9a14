package io.github.hearsay.entity;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.LanguageGate;
import io.github.hearsay.cas.NameLabels;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * Finds names of persons, organisations, places, dates, amounts and more, with OntoNotes labels, outside boilerplate. Names
 * of other components stay: if one is of a person, an organisation or a place, they are assumed to be complete; others are
 * not added a second time.
 */
@ResourceMetaData(name = "Hearsay Entity Recognizer")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "io.github.hearsay.type.Zone"
        },
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
public final class EntityRecognizer extends JCasAnnotator_ImplBase {

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

    /** Variant of the models: "fast" is trained on all corpora, "deep" adds an encoder, "open" and "deep-open" are the same, trained on openly licensed texts only. */
    public static final String PARAM_VARIANT = ComponentParameters.PARAM_VARIANT;

    @ConfigurationParameter(name = PARAM_VARIANT, defaultValue = ModelSource.FAST)
    private String variant;

    /** The file names.model, or a folder with it, to use instead of ours; "classpath:" in front of a resource. */
    public static final String PARAM_MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private String modelLocation;

    private NameFinder finder;

    private LanguageGate gate;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        gate = new LanguageGate(language, documentLanguage, getLogger());
        finder = gate.load(lexiconLocation, known -> new NameFinder(known, models(known)));
    }

    private ModelSource models(Language known) {
        return new ModelSource(known.code(), variant, modelLocation);
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        if (jcas.select(NamedEntity.class).anyMatch(known -> NameLabels.isUsual(known.getValue()))
                || !gate.admits(jcas)) {
            return;
        }
        Reading reading = Reading.of(jcas);
        List<Span> known = jcas.select(NamedEntity.class).asList().stream()
                .map(reading::span)
                .filter(Objects::nonNull)
                .toList();
        Words words = WordReader.read(reading, "EntityRecognizer");
        List<Span> boilerplate = Zones.spans(reading, Zones.BOILERPLATE);
        List<NamedEntity> made = new ArrayList<>();
        for (Name name : finder.find(words)) {
            if (boilerplate.stream().noneMatch(name.span()::overlaps)
                    && known.stream().noneMatch(name.span()::overlaps)) {
                Span span = reading.original(name.span());
                NamedEntity entity = new NamedEntity(jcas, span.begin(), span.end());
                entity.setValue(name.label());
                made.add(entity);
            }
        }
        made.forEach(NamedEntity::addToIndexes);
    }
}
