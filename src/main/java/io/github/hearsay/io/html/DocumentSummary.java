package io.github.hearsay.io.html;

import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.io.html.AnnotatedText.Quoted;
import io.github.hearsay.io.html.Entities.Entity;
import io.github.hearsay.io.html.Speakers.Speaker;
import io.github.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;

/**
 * What pages over a corpus tell of one document.
 *
 * @param title headline, else first paragraph
 * @param speakers those quoted most by name, three at most
 */
public record DocumentSummary(
        String id, String title, String language, Counts counts, List<String> speakers, Lines lines) {

    private static final int TOP_SPEAKERS = 3;
    private static final int LONGEST = 240;

    /**
     * How much there is of what.
     *
     * @param names number of named entities, values not counted
     * @param factualities number of claims by factuality
     */
    public record Counts(int names, int quotations, int claims, Map<String, Integer> factualities) {

        /** Copies its map. */
        public Counts {
            factualities = Map.copyOf(factualities);
        }
    }

    /** Each quotation, claim and name in one line. */
    record Lines(List<Said> said, List<Stated> stated, List<Named> named) {

        static final Lines NONE = new Lines(List.of(), List.of(), List.of());

        int size() {
            return said.size() + stated.size() + named.size();
        }
    }

    /** A quotation; the speaker is empty where nobody is named, and only a description where it is not by name. */
    record Said(int number, String speaker, boolean byName, String words) {

        static Said of(AnnotatedText document, Quoted quoted) {
            SourceWords source = quoted.attribution().source();
            boolean byName = source != null
                    && (!source.entity().isEmpty() || source.kind().equals("named"));
            // Who "it" is in one document is somebody else in the next.
            boolean unresolved = source != null && !byName && source.kind().equals("pronoun");
            String words = QuotationRow.content(document, quoted.attribution());
            return new Said(
                    quoted.number(),
                    unresolved ? "" : quoted.speaker(),
                    byName,
                    AnnotatedText.shortened(words, LONGEST));
        }
    }

    /** A claim; the claimant is empty where it is the author. */
    record Stated(int number, String claimant, String factuality, String words) {}

    /** A name that the document mentions so many times, first at an offset. */
    record Named(String name, NameClass kind, int mentions, int first) {}

    /** Copies its list. */
    public DocumentSummary {
        speakers = List.copyOf(speakers);
    }

    /** Sums up an annotated document. */
    public static DocumentSummary of(JCas jcas, String id) {
        AnnotatedText document = AnnotatedTextReader.read(jcas, id);
        List<Entity> names =
                Entities.of(document).all().stream().filter(e -> !e.isValue()).toList();
        Map<String, Integer> factualities = new TreeMap<>();
        document.claims().forEach(c -> factualities.merge(c.factuality(), 1, Integer::sum));
        List<String> speakers = Speakers.of(document).stream()
                .filter(speaker ->
                        Said.of(document, speaker.quotations().get(0)).byName())
                .map(Speaker::name)
                .limit(TOP_SPEAKERS)
                .toList();
        Counts counts = new Counts(
                names.size(), document.quotations().size(), document.claims().size(), factualities);
        return new DocumentSummary(id, document.title(), document.language(), counts, speakers, lines(document, names));
    }

    private static Lines lines(AnnotatedText document, List<Entity> names) {
        return new Lines(
                document.quotations().stream().map(q -> Said.of(document, q)).toList(),
                document.claims().stream()
                        .map(c -> new Stated(
                                c.number(),
                                c.isOfAuthor() ? "" : c.claimant(),
                                c.factuality(),
                                words(document, c.span())))
                        .toList(),
                names.stream()
                        .filter(e -> e.mentions().get(0).isName() || !e.name().isBlank())
                        .map(e -> new Named(
                                e.name(),
                                NameClass.of(e.label()),
                                e.mentions().size(),
                                e.mentions().get(0).span().begin()))
                        .toList());
    }

    private static String words(AnnotatedText document, Span span) {
        return AnnotatedText.shortened(span.of(document.text()), LONGEST);
    }

    /** This without its lines. */
    DocumentSummary brief() {
        return new DocumentSummary(id, title, language, counts, speakers, Lines.NONE);
    }
}
