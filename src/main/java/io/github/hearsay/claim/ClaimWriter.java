package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.Links;
import io.github.hearsay.cas.MentionIndex;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.XmlText;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.ClaimArgumentLink;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.FactualityCueLink;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationLink;
import io.github.hearsay.type.RatedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** Makes annotations of claims and events, and indexes them when all are made. */
final class ClaimWriter {

    private static final String AUTHOR = "AUTHOR";

    private final Reading reading;
    private final JCas jcas;
    private final Words words;
    private final List<Quotation> quotations;
    private final List<Attribution> attributions;
    private final MentionIndex mentions;
    private final String copula;
    private final Map<Record, Annotation> made = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    ClaimWriter(
            Reading reading,
            Words words,
            List<Quotation> quotations,
            List<Attribution> attributions,
            List<EntityMention> mentions,
            String copula) {
        this.reading = reading;
        jcas = reading.jcas();
        this.words = words;
        this.quotations = quotations;
        this.attributions = attributions;
        this.mentions = new MentionIndex(mentions);
        this.copula = copula;
    }

    /** What an argument or cue is made of: claims that share one link to the same annotation. */
    private record Piece(Class<? extends Annotation> type, Span span, String value) {}

    void write(ClaimFinder.Found found) {
        found.claims().forEach(this::make);
        List<RatedEvent> events = found.events().stream().map(this::event).toList();
        made.values().forEach(Annotation::addToIndexes);
        claims.forEach(Annotation::addToIndexes);
        events.forEach(Annotation::addToIndexes);
    }

    private RatedEvent event(FoundEvent found) {
        Span stands = reading.original(words.span(found.head(), found.head() + 1));
        RatedEvent event = new RatedEvent(jcas, stands.begin(), stands.end());
        event.setLemma(XmlText.clean(words.lemma(found.head())));
        event.setClaimant(claimant(found.chain()));
        event.setFactuality(found.judgement().claimant().value());
        event.setAuthorFactuality(found.judgement().author().value());
        event.setFactualityScore(found.judgement().score());
        return event;
    }

    private void make(FoundClaim found) {
        PredicateGroup group = found.predicate();
        Span verb = words.span(group.first(), group.end());
        Span hull = found.span(words);
        FSArray<ClaimArgumentLink> arguments =
                new FSArray<>(jcas, found.arguments().size());
        for (int i = 0; i < found.arguments().size(); i++) {
            Argument argument = found.arguments().get(i);
            Span span = words.span(argument.first(), argument.end());
            arguments.set(i, Links.link(jcas, argument.role(), argument(argument, span)));
        }
        Span claimed = reading.original(hull);
        Claim claim = new Claim(jcas, claimed.begin(), claimed.end());
        claim.setArguments(arguments);
        claim.setPredicate(Links.to(jcas, "predicate", predicate(verb, lemma(group))));
        claim.setCues(cues(found.judgement()));
        claim.setSources(chain(found.chain()));
        claim.setClaimant(claimant(found.chain()));
        claim.setClaimantKind(claimantKind(found.chain()));
        setJudgement(claim, found);
        claims.add(claim);
    }

    private ClaimArgument argument(Argument found, Span span) {
        return (ClaimArgument) made.computeIfAbsent(new Piece(ClaimArgument.class, span, found.role()), p -> {
            Span stands = reading.original(span);
            ClaimArgument argument = new ClaimArgument(jcas, stands.begin(), stands.end());
            argument.setRole(found.role());
            argument.setEntity(entityOf(span, words.begin(found.head())));
            return argument;
        });
    }

    /** The entity that the argument's head mentions; empty where another word of it is the mention. */
    private String entityOf(Span span, int head) {
        for (EntityMention mention : mentions.within(span)) {
            if (mention.span().begin() <= head && head < mention.span().end()) {
                return mention.entity();
            }
        }
        return "";
    }

    /** "be safe" for a copula with what stands behind it. */
    private String lemma(PredicateGroup group) {
        boolean copular = group.construction().isNominal();
        boolean named = group.head() >= group.first() && group.head() < group.end();
        return copular && !named ? copula : (copular ? copula + " " : "") + words.lemma(group.head());
    }

    private Predicate predicate(Span span, String lemma) {
        return (Predicate) made.computeIfAbsent(new Piece(Predicate.class, span, lemma), p -> {
            Span stands = reading.original(span);
            Predicate predicate = new Predicate(jcas, stands.begin(), stands.end());
            predicate.setLemma(XmlText.clean(lemma));
            return predicate;
        });
    }

    private FSArray<FactualityCueLink> cues(Judgement judgement) {
        FSArray<FactualityCueLink> links = new FSArray<>(jcas, judgement.cues().size());
        for (int i = 0; i < links.size(); i++) {
            Cue cue = judgement.cues().get(i);
            links.set(i, Links.link(jcas, cue.kind(), cue(words.span(cue.first(), cue.end()), cue.kind())));
        }
        return links;
    }

    private FactualityCue cue(Span span, String kind) {
        return (FactualityCue) made.computeIfAbsent(new Piece(FactualityCue.class, span, kind), p -> {
            Span stands = reading.original(span);
            FactualityCue cue = new FactualityCue(jcas, stands.begin(), stands.end());
            cue.setKind(kind);
            return cue;
        });
    }

    private FSArray<QuotationLink> chain(List<Integer> chain) {
        FSArray<QuotationLink> links = new FSArray<>(jcas, chain.size());
        for (int i = 0; i < chain.size(); i++) {
            links.set(i, Links.link(jcas, String.valueOf(i), quotations.get(chain.get(i))));
        }
        return links;
    }

    private String claimant(List<Integer> chain) {
        if (chain.isEmpty()) {
            return AUTHOR;
        }
        SourceWords source = source(chain);
        return source == null ? "UNKNOWN" : XmlText.clean(source.name());
    }

    private String claimantKind(List<Integer> chain) {
        if (chain.isEmpty()) {
            return "author";
        }
        SourceWords source = source(chain);
        return source == null ? "generic" : source.kind();
    }

    /** The source of the innermost quotation. */
    private @Nullable SourceWords source(List<Integer> chain) {
        return attributions.get(chain.get(chain.size() - 1)).source();
    }

    private void setJudgement(Claim claim, FoundClaim found) {
        Judgement judgement = found.judgement();
        claim.setFactuality(judgement.claimant().value());
        claim.setAuthorFactuality(judgement.author().value());
        claim.setFactualityScore(judgement.score());
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
