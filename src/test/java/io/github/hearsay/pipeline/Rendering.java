package io.github.hearsay.pipeline;

import io.github.hearsay.cas.Links;
import io.github.hearsay.pipeline.Marked.Mark;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.RatedEvent;
import io.github.hearsay.type.Source;
import io.github.hearsay.type.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** What was found, written back into the text. */
final class Rendering {

    private Rendering() {}

    static String zones(JCas jcas) {
        return Marked.render(jcas.getDocumentText(), zoneMarks(jcas));
    }

    /** Quotations by number; a source also with the name that it stands for, where it is another one. */
    static String quotations(JCas jcas) {
        return Marked.render(jcas.getDocumentText(), quotationMarks(jcas));
    }

    static String zonesAndQuotations(JCas jcas) {
        List<Mark> marks = zoneMarks(jcas);
        marks.removeIf(mark -> mark.label().equals("body"));
        marks.addAll(quotationMarks(jcas));
        return Marked.render(jcas.getDocumentText(), marks);
    }

    /** Mentions by their entity, with the title beside a name. */
    static String mentions(JCas jcas) {
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : jcas.select(Mention.class)) {
            String title = mention.getTitle() == null || mention.getTitle().isEmpty() ? "" : ": " + mention.getTitle();
            marks.add(new Mark(span(mention), mention.getEntity() + title));
        }
        return Marked.render(jcas.getDocumentText(), marks);
    }

    /** A line a claim, by its predicate: factuality for the claimant and the author, chain of speakers, flags, subject, [predicate], the rest. */
    static String claims(JCas jcas) {
        return jcas.select(Claim.class).asList().stream()
                .sorted(Comparator.comparingInt(Rendering::predicate))
                .map(Rendering::claim)
                .collect(Collectors.joining("\n"));
    }

    /** A line a claim: factuality for the claimant and the author, sign of the score, chain of speakers, predicate. */
    static String factuality(JCas jcas) {
        return jcas.select(Claim.class).asList().stream()
                .sorted(Comparator.comparingInt(Rendering::predicate))
                .map(claim -> labels(claim) + " " + sign(labels(claim), claim.getFactualityScore()) + " | "
                        + chain(claim) + " | " + verb(claim))
                .collect(Collectors.joining("\n"));
    }

    /** The same of events that no claim has as its predicate. */
    static String events(JCas jcas) {
        return jcas.select(RatedEvent.class).asList().stream()
                .map(event -> {
                    String labels = event.getFactuality() + " " + event.getAuthorFactuality();
                    return labels + " " + sign(labels, event.getFactualityScore()) + " | " + event.getClaimant() + " | "
                            + event.getCoveredText();
                })
                .collect(Collectors.joining("\n"));
    }

    /** 0 where neither claimant nor author decides and the score is not that of something certain. */
    private static String sign(String labels, double score) {
        boolean open = labels.equals("Uu Uu");
        return open && Math.abs(score) < 2.5 ? "0" : score > 0 ? "+" : score < 0 ? "-" : "0";
    }

    private static int predicate(Claim claim) {
        Predicate predicate = Links.predicate(claim);
        return predicate == null ? claim.getBegin() : predicate.getBegin();
    }

    private static String claim(Claim claim) {
        String flags = claim.getFlags() == null
                ? ""
                : String.join(" ", claim.getFlags().toArray());
        return String.join(" | ", labels(claim), chain(claim), flags.isEmpty() ? "-" : flags, proposition(claim));
    }

    private static String labels(Claim claim) {
        return claim.getFactuality() + " " + claim.getAuthorFactuality();
    }

    private static String chain(Claim claim) {
        String chain = Links.sources(claim).stream().map(Quotation::getSpeaker).collect(Collectors.joining(" > "));
        return chain.isEmpty() ? claim.getClaimant() : chain;
    }

    private static String verb(Claim claim) {
        Predicate predicate = Links.predicate(claim);
        return predicate == null ? "" : predicate.getCoveredText();
    }

    private static String proposition(Claim claim) {
        String subject = "";
        List<String> others = new ArrayList<>();
        for (ClaimArgument argument : Links.arguments(claim)) {
            String words = argument.getCoveredText();
            switch (argument.getRole()) {
                case "subject" -> subject = words + " ";
                case "time", "place" -> others.add(argument.getRole() + ": " + words);
                default -> others.add(words);
            }
        }
        return (subject + "[" + verb(claim) + "] " + String.join(" / ", others)).strip();
    }

    private static List<Mark> zoneMarks(JCas jcas) {
        List<Mark> marks = new ArrayList<>();
        jcas.select(Zone.class).forEach(zone -> marks.add(new Mark(span(zone), zone.getKind())));
        return marks;
    }

    private static List<Mark> quotationMarks(JCas jcas) {
        Map<Mark, String> numbers = new LinkedHashMap<>();
        int number = 0;
        for (Quotation quotation : jcas.select(Quotation.class)) {
            number++;
            for (QuotationPart part : Links.parts(quotation)) {
                numbers.merge(new Mark(span(part), "quotation"), " " + number, String::concat);
            }
            Cue cue = Links.cue(quotation);
            if (cue != null) {
                numbers.merge(new Mark(span(cue), "cue"), " " + number, String::concat);
            }
            Source source = Links.source(quotation);
            if (source != null) {
                numbers.merge(new Mark(span(source), "source"), " " + number, String::concat);
            }
        }
        List<Mark> marks = new ArrayList<>();
        numbers.forEach((mark, n) -> marks.add(new Mark(mark.span(), mark.label() + n + name(jcas, mark))));
        return marks;
    }

    private static String name(JCas jcas, Mark mark) {
        if (!mark.label().equals("source")) {
            return "";
        }
        String surface = mark.span().of(jcas.getDocumentText());
        String name = jcas.select(Source.class)
                .coveredBy(mark.span().begin(), mark.span().end())
                .asList()
                .get(0)
                .getName();
        return name.equals(surface) ? "" : ": " + name;
    }

    private static Span span(Annotation annotation) {
        return new Span(annotation.getBegin(), annotation.getEnd());
    }
}
