package io.github.hearsay.pipeline;

import io.github.hearsay.claim.ClaimAnnotator;
import io.github.hearsay.entity.EntityLinker;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.quotation.FirstPersonLinker;
import io.github.hearsay.quotation.QuotationAnnotator;
import io.github.hearsay.syntax.MissingSyntaxFlow;
import io.github.hearsay.syntax.ParagraphAnnotator;
import io.github.hearsay.syntax.SyntaxParser;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.syntax.SyntaxTagger;
import io.github.hearsay.zone.ZoneAnnotator;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.FlowControllerFactory;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Descriptions of the whole pipeline and of its parts, to put among DKPro components. Each part reads what is in the CAS,
 * whoever wrote it, and leaves alone what it finds already there.
 */
public final class Hearsay {

    static final String SYNTAX = "syntax";

    private Hearsay() {}

    /** Everything from plain text to claims. */
    public static AnalysisEngineDescription createEngineDescription() throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        builder.add(SYNTAX, syntax());
        builder.add("zones", zones());
        builder.add("entities", entities());
        builder.add("quotations", quotations());
        builder.add("claims", claims());
        return Whole.describe(builder.createAggregateDescription());
    }

    /** Paragraphs, sentences, tokens, parts of speech, lemmas and dependencies, as far as the CAS does not have them. */
    public static AnalysisEngineDescription syntax() throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        builder.setFlowControllerDescription(
                FlowControllerFactory.createFlowControllerDescription(MissingSyntaxFlow.class));
        builder.add(
                MissingSyntaxFlow.PARAGRAPHS, AnalysisEngineFactory.createEngineDescription(ParagraphAnnotator.class));
        builder.add(MissingSyntaxFlow.SEGMENTER, AnalysisEngineFactory.createEngineDescription(SyntaxSegmenter.class));
        builder.add(MissingSyntaxFlow.TAGGER, AnalysisEngineFactory.createEngineDescription(SyntaxTagger.class));
        builder.add(MissingSyntaxFlow.PARSER, AnalysisEngineFactory.createEngineDescription(SyntaxParser.class));
        return builder.createAggregateDescription();
    }

    /** Headline, dateline, byline, captions, boilerplate, body. */
    public static AnalysisEngineDescription zones() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngineDescription(ZoneAnnotator.class);
    }

    /** Named entities, and the mentions of each of them. */
    public static AnalysisEngineDescription entities() throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        builder.add("recognizer", AnalysisEngineFactory.createEngineDescription(EntityRecognizer.class));
        builder.add("linker", AnalysisEngineFactory.createEngineDescription(EntityLinker.class));
        return builder.createAggregateDescription();
    }

    /** Quotations with cue and source, and who is "I" in them. */
    public static AnalysisEngineDescription quotations() throws ResourceInitializationException {
        return quotations(AnalysisEngineFactory.createEngineDescription(QuotationAnnotator.class));
    }

    /** As {@link #quotations()}, with a variant of the models: {@code default} or {@code open}. */
    public static AnalysisEngineDescription quotations(String variant) throws ResourceInitializationException {
        return quotations(AnalysisEngineFactory.createEngineDescription(
                QuotationAnnotator.class, QuotationAnnotator.PARAM_VARIANT, variant));
    }

    private static AnalysisEngineDescription quotations(AnalysisEngineDescription annotator)
            throws ResourceInitializationException {
        AggregateBuilder builder = new AggregateBuilder();
        builder.add("annotator", annotator);
        builder.add("firstPerson", AnalysisEngineFactory.createEngineDescription(FirstPersonLinker.class));
        return builder.createAggregateDescription();
    }

    /** Claimed facts with claimant and factuality. */
    public static AnalysisEngineDescription claims() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngineDescription(ClaimAnnotator.class);
    }
}
