package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.Links;
import io.github.hearsay.cas.MentionIndex;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.ClaimArgumentLink;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.FactualityCueLink;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationLink;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;

/** Makes annotations of claims, and indexes them when all are made. */
final class ClaimWriter {

    private static final String AUTHOR = "AUTHOR";

    private final JCas jcas;
    private final Words words;
    private final List<Quotation> quotations;
    private final List<Attribution> attributions;
    private final MentionIndex mentions;
    private final List<Annotation> made = new ArrayList<>();

    ClaimWriter(
            JCas jcas,
            Words words,
            List<Quotation> quotations,
            List<Attribution> attributions,
            List<EntityMention> mentions) {
        this.jcas = jcas;
        this.words = words;
        this.quotations = quotations;
        this.attributions = attributions;
        this.mentions = new MentionIndex(mentions);
    }

    void write(List<FoundClaim> claims) {
        claims.forEach(this::make);
        made.forEach(Annotation::addToIndexes);
    }

    private void make(FoundClaim found) {
        Span verb = words.span(found.verb().first(), found.verb().end());
        Span hull = verb;
        FSArray<ClaimArgumentLink> arguments =
                new FSArray<>(jcas, found.arguments().size());
        for (int i = 0; i < found.arguments().size(); i++) {
            Argument argument = found.arguments().get(i);
            Span span = words.span(argument.first(), argument.end());
            hull = hull.hull(span);
            arguments.set(i, Links.link(jcas, argument.role(), argument(argument.role(), span)));
        }
        Claim claim = new Claim(jcas, hull.begin(), hull.end());
        claim.setArguments(arguments);
        claim.setPredicate(Links.to(
                jcas, "predicate", predicate(verb, words.lemma(found.verb().head()))));
        claim.setCues(cues(found.judgement()));
        claim.setSources(chain(found.chain()));
        setClaimant(claim, found.chain());
        setJudgement(claim, found);
        made.add(claim);
    }

    private ClaimArgument argument(String role, Span span) {
        ClaimArgument argument = new ClaimArgument(jcas, span.begin(), span.end());
        argument.setRole(role);
        argument.setEntity(entityOf(span));
        made.add(argument);
        return argument;
    }

    /** The entity whose mention begins the argument, or the last one in it. */
    private String entityOf(Span span) {
        String entity = "";
        for (EntityMention mention : mentions.within(span)) {
            if (mention.span().begin() == span.begin()) {
                return mention.entity();
            }
            entity = mention.entity();
        }
        return entity;
    }

    private Predicate predicate(Span span, String lemma) {
        Predicate predicate = new Predicate(jcas, span.begin(), span.end());
        predicate.setLemma(lemma);
        made.add(predicate);
        return predicate;
    }

    private FSArray<FactualityCueLink> cues(Judgement judgement) {
        FSArray<FactualityCueLink> links = new FSArray<>(jcas, judgement.cues().size());
        for (int i = 0; i < links.size(); i++) {
            FactualityLexicon.Cue cue = judgement.cues().get(i);
            Span span = words.span(cue.first(), cue.end());
            FactualityCue annotation = new FactualityCue(jcas, span.begin(), span.end());
            annotation.setKind(cue.kind());
            made.add(annotation);
            links.set(i, Links.link(jcas, cue.kind(), annotation));
        }
        return links;
    }

    private FSArray<QuotationLink> chain(List<Integer> chain) {
        FSArray<QuotationLink> links = new FSArray<>(jcas, chain.size());
        for (int i = 0; i < chain.size(); i++) {
            links.set(i, Links.link(jcas, String.valueOf(i), quotations.get(chain.get(i))));
        }
        return links;
    }

    private void setClaimant(Claim claim, List<Integer> chain) {
        if (chain.isEmpty()) {
            claim.setClaimant(AUTHOR);
            claim.setClaimantKind("author");
            return;
        }
        SourceWords source = attributions.get(chain.get(chain.size() - 1)).source();
        claim.setClaimant(source == null ? "UNKNOWN" : source.name());
        claim.setClaimantKind(source == null ? "generic" : source.kind());
    }

    private void setJudgement(Claim claim, FoundClaim found) {
        Judgement judgement = found.judgement();
        claim.setFactuality(judgement.claimant().value());
        claim.setAuthorFactuality(judgement.author().value());
        claim.setFactualityScore(judgement.claimant().score());
        claim.setTense(found.tense());
        StringArray flags = new StringArray(jcas, judgement.flags().size());
        for (int i = 0; i < flags.size(); i++) {
            flags.set(i, judgement.flags().get(i));
        }
        claim.setFlags(flags);
        claim.setCheckWorthiness((float) found.checkWorthiness());
        claim.setConfidence((float) found.confidence());
    }
}
