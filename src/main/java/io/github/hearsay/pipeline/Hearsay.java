package io.github.hearsay.pipeline;

import io.github.hearsay.claim.ClaimAnnotator;
import io.github.hearsay.entity.EntityLinker;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.quotation.FirstPersonLinker;
import io.github.hearsay.quotation.QuotationAnnotator;
import io.github.hearsay.syntax.EmendationAnnotator;
import io.github.hearsay.syntax.MissingSyntaxFlow;
import io.github.hearsay.syntax.ParagraphAnnotator;
import io.github.hearsay.syntax.SyntaxParser;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.syntax.SyntaxTagger;
import io.github.hearsay.zone.ZoneAnnotator;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.FlowControllerFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.parameter.ComponentParameters;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions of the whole pipeline and of its parts, to combine with DKPro components. Each part uses the annotations in
 * the CAS, whichever component wrote them, and does not change what is already there.
 */
public final class Hearsay {

    static final String SYNTAX = "syntax";
    static final String LINKER = "linker";

    private static final String DOCUMENT_LANGUAGE = ZoneAnnotator.PARAM_DOCUMENT_LANGUAGE;
    private static final String LEXICON_LOCATION = ZoneAnnotator.PARAM_LEXICON_LOCATION;
    private static final String VARIANT = ComponentParameters.PARAM_VARIANT;
    private static final String MODEL_LOCATION = ComponentParameters.PARAM_MODEL_LOCATION;

    private Hearsay() {}

    /** Everything from plain text to claims, for documents in English. */
    public static AnalysisEngineDescription createEngineDescription() throws ResourceInitializationException {
        return createEngineDescription(Setup.DEFAULT);
    }

    /**
     * Everything from plain text to claims, for documents in a language.
     *
     * @param language ISO 639-1
     * @throws ResourceInitializationException where the language is not supported, with what it lacks
     */
    public static AnalysisEngineDescription createEngineDescription(String language)
            throws ResourceInitializationException {
        return createEngineDescription(Setup.DEFAULT.withLanguage(language));
    }

    /**
     * Everything from plain text to claims; of a language that has no models, by rules, what {@link Setup} says.
     *
     * @throws ResourceInitializationException where a lexicon or model is missing, with its name
     */
    public static AnalysisEngineDescription createEngineDescription(Setup setup)
            throws ResourceInitializationException {
        setup.check();
        AggregateBuilder builder = new AggregateBuilder();
        if (setup.runs(SYNTAX)) {
            builder.add(SYNTAX, syntax(setup));
        }
        builder.add("zones", zones(setup));
        if (setup.runs("entity")) {
            builder.add("entities", entities(setup));
        }
        builder.add("quotations", quotations(setup));
        builder.add("claims", claims(setup));
        return Whole.describe(builder.createAggregateDescription());
    }

    /** How laid out and damaged text is to be read; {@link #syntax()} begins with it. */
    public static AnalysisEngineDescription emendations() throws ResourceInitializationException {
        return emendations(Setup.DEFAULT);
    }

    /** As {@link #emendations()}, for a setup. */
    public static AnalysisEngineDescription emendations(Setup setup) throws ResourceInitializationException {
        AnalysisEngineDescription engine = engine(EmendationAnnotator.class, setup, true, null);
        engine.getAnalysisEngineMetaData()
                .getConfigurationParameterSettings()
                .setParameterValue(EmendationAnnotator.PARAM_EMENDS, setup.emends());
        return engine;
    }

    /** Paragraphs, sentences, tokens, parts of speech, lemmas and dependencies, as far as the CAS does not have them. */
    public static AnalysisEngineDescription syntax() throws ResourceInitializationException {
        return syntax(Setup.DEFAULT);
    }

    /** As {@link #syntax()}, for a setup. */
    public static AnalysisEngineDescription syntax(Setup setup) throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        builder.setFlowControllerDescription(
                FlowControllerFactory.createFlowControllerDescription(MissingSyntaxFlow.class));
        builder.add(MissingSyntaxFlow.EMENDATIONS, emendations(setup));
        builder.add(
                MissingSyntaxFlow.PARAGRAPHS, AnalysisEngineFactory.createEngineDescription(ParagraphAnnotator.class));
        builder.add(MissingSyntaxFlow.SEGMENTER, engine(SyntaxSegmenter.class, setup, true, "syntax/segmenter.model"));
        builder.add(MissingSyntaxFlow.TAGGER, engine(SyntaxTagger.class, setup, true, "syntax/tagger.model"));
        builder.add(MissingSyntaxFlow.PARSER, engine(SyntaxParser.class, setup, false, "syntax/parser.model"));
        return builder.createAggregateDescription();
    }

    /** Headline, dateline, byline, captions, boilerplate, body. */
    public static AnalysisEngineDescription zones() throws ResourceInitializationException {
        return zones(Setup.DEFAULT);
    }

    /** As {@link #zones()}, for a setup. */
    public static AnalysisEngineDescription zones(Setup setup) throws ResourceInitializationException {
        return engine(ZoneAnnotator.class, setup, true, null);
    }

    /** Named entities, and the mentions of each of them. */
    public static AnalysisEngineDescription entities() throws ResourceInitializationException {
        return entities(Setup.DEFAULT);
    }

    /** As {@link #entities()}, for a setup. */
    public static AnalysisEngineDescription entities(Setup setup) throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        builder.add("recognizer", engine(EntityRecognizer.class, setup, true, "entity/names.model"));
        AnalysisEngineDescription linker = engine(EntityLinker.class, setup, true, "entity/links.model");
        if (setup.identifierLocation() != null) {
            linker.getAnalysisEngineMetaData()
                    .getConfigurationParameterSettings()
                    .setParameterValue(EntityLinker.PARAM_IDENTIFIER_LOCATION, setup.identifierLocation());
        }
        builder.add(LINKER, linker);
        return builder.createAggregateDescription();
    }

    /** Quotations with cue and source, and who is "I" in them. */
    public static AnalysisEngineDescription quotations() throws ResourceInitializationException {
        return quotations(Setup.DEFAULT);
    }

    /** As {@link #quotations()}, for a setup. */
    public static AnalysisEngineDescription quotations(Setup setup) throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        AnalysisEngineDescription annotator = engine(QuotationAnnotator.class, setup, true, "quotation/ranks.model");
        if (setup.minConfidence() > 0) {
            annotator
                    .getAnalysisEngineMetaData()
                    .getConfigurationParameterSettings()
                    .setParameterValue(QuotationAnnotator.PARAM_MIN_CONFIDENCE, setup.minConfidence());
        }
        builder.add("annotator", annotator);
        builder.add("firstPerson", engine(FirstPersonLinker.class, setup, true, null));
        return builder.createAggregateDescription();
    }

    /** Claimed facts with claimant and factuality. */
    public static AnalysisEngineDescription claims() throws ResourceInitializationException {
        return claims(Setup.DEFAULT);
    }

    /** As {@link #claims()}, for a setup. */
    public static AnalysisEngineDescription claims(Setup setup) throws ResourceInitializationException {
        AnalysisEngineDescription annotator = engine(ClaimAnnotator.class, setup, true, "claim/factuality.model");
        annotator
                .getAnalysisEngineMetaData()
                .getConfigurationParameterSettings()
                .setParameterValue(ClaimAnnotator.PARAM_STYLE, setup.style().parameter());
        return annotator;
    }

    /** @param model room and name of its model, or of the first of several; null where it has none */
    private static AnalysisEngineDescription engine(
            Class<? extends AnalysisComponent> engine, Setup setup, boolean lexicons, @Nullable String model)
            throws ResourceInitializationException {
        List<Object> parameters = new ArrayList<>(List.of(DOCUMENT_LANGUAGE, setup.language()));
        if (lexicons && setup.lexiconLocation() != null) {
            parameters.addAll(List.of(LEXICON_LOCATION, setup.lexiconLocation()));
        }
        if (model != null) {
            int slash = model.indexOf('/');
            parameters.addAll(List.of(VARIANT, setup.variantOf(model.substring(0, slash), model.substring(slash + 1))));
            if (setup.modelLocation() != null) {
                parameters.addAll(List.of(MODEL_LOCATION, setup.modelLocation()));
            }
        }
        return AnalysisEngineFactory.createEngineDescription(engine, parameters.toArray());
    }
}
