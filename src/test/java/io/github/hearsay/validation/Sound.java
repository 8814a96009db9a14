package io.github.hearsay.validation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attribution.CueWords;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.Attributions;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import io.github.hearsay.cas.Links;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.FactualityCueLink;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationLink;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;

/** A document annotated by hand, in which everything holds: a quotation in another one, and a claim in both. */
final class Sound {

    private static final String TEXT =
            "Share this page\n\n“Ferris told us,” said Oda Lund, “that the mole 🚢 will never sink.”";

    private final JCas jcas;

    private Sound() throws Exception {
        jcas = JCasFactory.createText(TEXT, "en");
    }

    static JCas news() throws Exception {
        Sound sound = new Sound();
        sound.names();
        sound.quotations();
        sound.claim();
        return sound.jcas;
    }

    static Span find(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private void names() {
        Zones.write(
                Reading.of(jcas),
                List.of(
                        new Zones.Part(find("Share this page"), Zones.BOILERPLATE),
                        new Zones.Part(find(TEXT.substring(17)), Zones.BODY)));
        EntityMentions.write(
                Reading.of(jcas),
                List.of(
                        new EntityMention(find("Ferris"), "E1", "Ferris", "name", "PERSON", ""),
                        new EntityMention(find("Oda Lund"), "E2", "Oda Lund", "name", "PERSON", "")));
    }

    private void quotations() {
        Attribution outer = new Attribution(
                "direct",
                "clause",
                List.of(find("“Ferris told us,”"), find("“that the mole 🚢 will never sink.”")),
                new CueWords(find("said"), "say", Act.SPEECH, Stance.NEUTRAL, Polarity.POSITIVE),
                new SourceWords(find("Oda Lund"), "Oda Lund", "named", "E2"),
                true,
                0.9);
        Attribution inner = new Attribution(
                "indirect",
                "clause",
                List.of(find("that the mole 🚢 will never sink")),
                new CueWords(find("told"), "tell", Act.SPEECH, Stance.NEUTRAL, Polarity.POSITIVE),
                new SourceWords(find("Ferris"), "Ferris", "named", "E1"),
                true,
                0.7);
        Attributions.write(Reading.of(jcas), List.of(outer, inner));
    }

    private void claim() {
        Span span = find("the mole 🚢 will never sink");
        Claim claim = new Claim(jcas, span.begin(), span.end());
        claim.setFactuality("CT-");
        claim.setAuthorFactuality("Uu");
        claim.setFactualityScore(-3);
        claim.setClaimant("Ferris");
        claim.setClaimantKind("named");
        claim.setTense("future");
        claim.setCheckWorthiness(0.4f);
        claim.setConfidence(0.7f);
        StringArray flags = new StringArray(jcas, 2);
        flags.set(0, "future");
        flags.set(1, "quoted");
        claim.setFlags(flags);
        FSArray<QuotationLink> sources = new FSArray<>(jcas, 2);
        List<Quotation> quotations = jcas.select(Quotation.class).asList();
        sources.set(0, Links.link(jcas, "0", quotations.get(0)));
        sources.set(1, Links.link(jcas, "1", quotations.get(1)));
        claim.setSources(sources);
        words(claim);
        claim.addToIndexes();
    }

    private void words(Claim claim) {
        Span verb = find("will never sink");
        Predicate predicate = new Predicate(jcas, verb.begin(), verb.end());
        predicate.setLemma("sink");
        predicate.addToIndexes();
        claim.setPredicate(Links.to(jcas, "predicate", predicate));
        Span mole = find("the mole 🚢");
        ClaimArgument subject = new ClaimArgument(jcas, mole.begin(), mole.end());
        subject.setRole("subject");
        subject.addToIndexes();
        claim.setArguments(new FSArray<>(jcas, 1));
        claim.getArguments().set(0, Links.link(jcas, "subject", subject));
        Span never = find("never");
        FactualityCue cue = new FactualityCue(jcas, never.begin(), never.end());
        cue.setKind("negation");
        cue.addToIndexes();
        FSArray<FactualityCueLink> cues = new FSArray<>(jcas, 1);
        cues.set(0, Links.link(jcas, "negation", cue));
        claim.setCues(cues);
    }
}
