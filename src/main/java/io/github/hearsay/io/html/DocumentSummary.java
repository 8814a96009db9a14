package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets.SourceKind;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Source;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.io.html.Entities.Entity;
import io.github.hearsay.io.html.Speakers.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What pages over a corpus tell of one document.
 *
 * @param title headline, else first paragraph
 * @param parts number of its pages
 * @param speakers how often each is quoted by name, those quoted most first
 */
public record DocumentSummary(
        String id,
        String title,
        String language,
        int parts,
        Counts counts,
        Map<String, Integer> speakers,
        Lines lines) {

    private static final int LONGEST = 240;

    /**
     * How much there is of what.
     *
     * @param names number of named entities, values not counted
     * @param factualities number of claims by factuality; those that a page shows as one are one
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

    /** A quotation in a part, counted from 0; the speaker is empty where nobody is named, and only a description where it is not by name. */
    record Said(int part, int number, String speaker, boolean byName, String words) {

        static Said of(AnnotatedText document, int part, Quotation quotation) {
            Source source = quotation.source();
            boolean byName = source != null && (quotation.speakerEntity() != null || source.kind() == SourceKind.NAMED);
            // Who "it" is in one document is somebody else in the next.
            boolean unresolved = source != null && !byName && source.kind() == SourceKind.PRONOUN;
            String words = QuotationRow.content(document, quotation);
            return new Said(
                    part,
                    AnnotatedText.number(quotation.id()),
                    unresolved ? "" : AnnotatedText.speaker(quotation),
                    byName,
                    AnnotatedText.shortened(words, LONGEST));
        }
    }

    /** A claim; the claimant is empty where it is the author. */
    record Stated(int part, int number, String claimant, String factuality, Proposition words) {}

    /** A name that the document mentions so many times, first at an offset. */
    record Named(int part, String name, NameClass kind, int mentions, int first) {}

    /** Copies its map. */
    public DocumentSummary {
        speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
    }

    /** Sums up an annotated document. */
    public static DocumentSummary of(DocumentView view) {
        AnnotatedText document = AnnotatedText.of(view);
        List<Entity> names =
                Entities.of(document).all().stream().filter(e -> !e.isValue()).toList();
        Map<String, Integer> speakers = new LinkedHashMap<>();
        for (Speaker speaker : Speakers.of(document)) {
            if (Said.of(document, 0, speaker.quotations().get(0)).byName()) {
                speakers.merge(speaker.name(), speaker.quotations().size(), Integer::sum);
            }
        }
        Counts counts = new Counts(
                names.size(),
                document.quotations().size(),
                document.claims().size(),
                Statement.count(Statement.of(document.claims())));
        List<AnnotatedText> parts = DocumentParts.of(document);
        return new DocumentSummary(
                view.id(), document.title(), document.language(), parts.size(), counts, speakers, lines(parts, names));
    }

    private static Lines lines(List<AnnotatedText> parts, List<Entity> names) {
        List<Said> said = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        NavigableMap<Integer, Integer> partByBegin = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            AnnotatedText part = parts.get(i);
            int number = i;
            part.quotations().forEach(q -> said.add(Said.of(part, number, q)));
            Statement.of(part.claims()).forEach(s -> stated.add(stated(number, part, s)));
            partByBegin.put(i == 0 ? 0 : part.paragraphs().get(0).begin(), i);
        }
        List<Named> named = new ArrayList<>();
        for (Entity entity : names) {
            EntityMention first = entity.mentions().get(0);
            if (first.isName() || !entity.name().isBlank()) {
                int begin = first.span().begin();
                int part = partByBegin.floorEntry(begin).getValue();
                int mentions = entity.mentions().size();
                named.add(new Named(part, entity.name(), NameClass.of(entity.label()), mentions, begin));
            }
        }
        return new Lines(said, stated, named);
    }

    private static Stated stated(int part, AnnotatedText document, Statement statement) {
        return new Stated(
                part,
                statement.number(),
                ClaimItem.claimant(statement.first()),
                statement.certainty().code(),
                statement.proposition(document.text(), LONGEST));
    }

    /** This without its lines. */
    DocumentSummary brief() {
        return new DocumentSummary(id, title, language, parts, counts, speakers, Lines.NONE);
    }
}
