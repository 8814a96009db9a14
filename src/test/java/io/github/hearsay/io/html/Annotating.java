package io.github.hearsay.io.html;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.Links;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.ClaimArgumentLink;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.FactualityCueLink;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.ProcessingIssue;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationLink;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.QuotationPartLink;
import io.github.hearsay.type.RatedEvent;
import io.github.hearsay.type.Source;
import io.github.hearsay.type.Zone;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;

/** Annotates a text by hand; words are found by searching, from where the last search for a passage ended. */
final class Annotating {

    private final JCas jcas;
    private int passage;

    Annotating(String text) throws Exception {
        jcas = JCasFactory.createText(text, "en");
    }

    JCas jcas() {
        return jcas;
    }

    /** The next searches begin here. */
    Annotating at(String words) {
        passage = find(words, 0).begin();
        return this;
    }

    Span find(String words) {
        return find(words, passage);
    }

    private Span find(String words, int from) {
        int begin = jcas.getDocumentText().indexOf(words, from);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    Annotating zone(String kind, String words) {
        Span span = find(words, 0);
        Zone zone = new Zone(jcas, span.begin(), span.end());
        zone.setKind(kind);
        zone.addToIndexes();
        return this;
    }

    Annotating issue(String stage, String message) {
        ProcessingIssue issue = new ProcessingIssue(jcas, 0, 1);
        issue.setStage(stage);
        issue.setMessage(message);
        issue.addToIndexes();
        return this;
    }

    Annotating value(String label, String words) {
        Span span = find(words);
        NamedEntity entity = new NamedEntity(jcas, span.begin(), span.end());
        entity.setValue(label);
        entity.addToIndexes();
        return this;
    }

    /** Every place where the words stand, as mentions of one entity. */
    Annotating name(String entity, String name, String label, String title, String... forms) {
        for (String form : forms) {
            int from = 0;
            for (int at = jcas.getDocumentText().indexOf(form, from); at >= 0; ) {
                if (jcas.select(Mention.class).covering(at, at + form.length()).isEmpty()) {
                    mention(entity, name, label, title, "name", new Span(at, at + form.length()));
                }
                from = at + form.length();
                at = jcas.getDocumentText().indexOf(form, from);
            }
        }
        return this;
    }

    Annotating pronoun(String entity, String name, String word) {
        mention(entity, name, "PERSON", "", "pronoun", find(word));
        return this;
    }

    private void mention(String entity, String name, String label, String title, String kind, Span span) {
        Mention mention = new Mention(jcas, span.begin(), span.end());
        mention.setEntity(entity);
        mention.setName(name);
        mention.setLabel(label);
        mention.setTitle(title);
        mention.setKind(kind);
        mention.addToIndexes();
    }

    Quotation quotation(String kind, String speaker, String entity, String source, String cue, String... contents) {
        QuotationPart[] parts = new QuotationPart[contents.length];
        FSArray<QuotationPartLink> links = new FSArray<>(jcas, contents.length);
        for (int i = 0; i < contents.length; i++) {
            Span span = find(contents[i]);
            parts[i] = new QuotationPart(jcas, span.begin(), span.end());
            parts[i].setIndex(i);
            parts[i].addToIndexes();
            links.set(i, Links.link(jcas, String.valueOf(i), parts[i]));
        }
        Quotation quotation = new Quotation(jcas, parts[0].getBegin(), parts[parts.length - 1].getEnd());
        quotation.setKind(kind);
        quotation.setSpeaker(speaker);
        quotation.setAct("speech");
        quotation.setPolarity("positive");
        quotation.setClosed(true);
        quotation.setConfidence(0.9f);
        quotation.setParts(links);
        quotation.setCue(cue.isEmpty() ? Links.none(jcas) : Links.to(jcas, "cue", cue(cue)));
        quotation.setSource(
                source.isEmpty() ? Links.none(jcas) : Links.to(jcas, "source", source(source, speaker, entity)));
        quotation.setParent(Links.none(jcas));
        quotation.addToIndexes();
        return quotation;
    }

    Quotation within(Quotation parent, Quotation child) {
        child.setDepth(parent.getDepth() + 1);
        child.setParent(Links.to(jcas, "parent", parent));
        return child;
    }

    private Cue cue(String words) {
        Span span = find(words);
        Cue cue = new Cue(jcas, span.begin(), span.end());
        cue.setLemma(words.equals("said") ? "say" : words);
        cue.setAct(words.startsWith("believe") ? "thought" : "speech");
        cue.setStance(words.equals("denied") ? "denying" : "neutral");
        cue.setPolarity("positive");
        cue.addToIndexes();
        return cue;
    }

    private Source source(String words, String name, String entity) {
        Span span = find(words);
        Source source = new Source(jcas, span.begin(), span.end());
        source.setName(name);
        source.setKind(entity.isEmpty() ? "nominal" : "named");
        source.setEntity(entity);
        source.addToIndexes();
        return source;
    }

    Claim claim(String words, String predicate, String factuality, String claimant, Quotation... chain) {
        Span span = find(words);
        Claim claim = new Claim(jcas, span.begin(), span.end());
        claim.setFactuality(factuality);
        claim.setAuthorFactuality(claimant.equals("AUTHOR") ? factuality : "Uu");
        claim.setClaimant(claimant);
        claim.setClaimantKind(claimant.equals("AUTHOR") ? "author" : "named");
        claim.setTense("past");
        claim.setFactualityScore(factuality.startsWith("CT") ? 2.9f : 0.8f);
        claim.setCheckWorthiness(0.42f);
        claim.setConfidence(0.81f);
        Predicate head = new Predicate(
                jcas,
                find(predicate, span.begin()).begin(),
                find(predicate, span.begin()).end());
        head.setLemma(predicate);
        head.addToIndexes();
        claim.setPredicate(Links.to(jcas, "predicate", head));
        claim.setArguments(new FSArray<>(jcas, 0));
        claim.setCues(new FSArray<>(jcas, 0));
        FSArray<QuotationLink> sources = new FSArray<>(jcas, chain.length);
        for (int i = 0; i < chain.length; i++) {
            sources.set(i, Links.link(jcas, String.valueOf(i), chain[i]));
        }
        claim.setSources(sources);
        claim.addToIndexes();
        return claim;
    }

    Annotating event(String word, String factuality, String claimant) {
        Span span = find(word);
        RatedEvent event = new RatedEvent(jcas, span.begin(), span.end());
        event.setLemma(word);
        event.setClaimant(claimant);
        event.setFactuality(factuality);
        event.setAuthorFactuality("Uu");
        event.setFactualityScore(0.4f);
        event.addToIndexes();
        return this;
    }

    Annotating argument(Claim claim, String role, String words) {
        Span span = find(words, claim.getBegin());
        ClaimArgument argument = new ClaimArgument(jcas, span.begin(), span.end());
        argument.setRole(role);
        argument.addToIndexes();
        FSArray<ClaimArgumentLink> arguments = longer(claim.getArguments());
        arguments.set(arguments.size() - 1, Links.link(jcas, role, argument));
        claim.setArguments(arguments);
        return this;
    }

    Annotating decidedBy(Claim claim, String kind, String words, String... flags) {
        Span span = find(words);
        FactualityCue cue = new FactualityCue(jcas, span.begin(), span.end());
        cue.setKind(kind);
        cue.addToIndexes();
        FSArray<FactualityCueLink> cues = longer(claim.getCues());
        cues.set(cues.size() - 1, Links.link(jcas, kind, cue));
        claim.setCues(cues);
        StringArray array = new StringArray(jcas, flags.length);
        List.of(flags).forEach(f -> array.set(List.of(flags).indexOf(f), f));
        claim.setFlags(array);
        return this;
    }

    private <T extends org.apache.uima.jcas.cas.TOP> FSArray<T> longer(FSArray<T> array) {
        FSArray<T> longer = new FSArray<>(jcas, array.size() + 1);
        for (int i = 0; i < array.size(); i++) {
            longer.set(i, array.get(i));
        }
        return longer;
    }
}
