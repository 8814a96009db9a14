package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.SourceKind;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Claim;
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
import org.jspecify.annotations.Nullable;

/**
 * What pages over a corpus tell of one document.
 *
 * @param title headline, else first paragraph
 * @param parts number of its pages
 * @param date null where neither name nor dateline states it
 * @param speakers how often each is quoted by name, those quoted most first
 */
public record DocumentSummary(
        String id,
        String title,
        String language,
        int parts,
        @Nullable DocumentDate date,
        Counts counts,
        Map<String, Integer> speakers,
        Lines lines) {

    private static final int LONGEST = 240;
    private static final int LONGEST_CUE = 60;

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

    /**
     * A quotation.
     *
     * @param part which part of its document, counted from 0
     * @param speaker empty for none, and only a description where it is not named
     * @param cue empty where there is none
     * @param unsaid whether the text says that it was not said
     */
    record Said(int part, int number, String speaker, SpeakerKind kind, String cue, boolean unsaid, String words) {

        static Said of(AnnotatedText document, int part, Quotation quotation) {
            String words = QuotationRow.content(document, quotation);
            return new Said(
                    part,
                    AnnotatedText.number(quotation.id()),
                    speaker(quotation),
                    SpeakerKind.of(quotation),
                    quotation.cue() == null
                            ? ""
                            : AnnotatedText.shortened(quotation.cue().text(), LONGEST_CUE),
                    quotation.polarity() == Polarity.NEGATIVE,
                    AnnotatedText.shortened(words, LONGEST));
        }

        /** Who "it" is in one document is somebody else in the next. */
        static String speaker(Quotation quotation) {
            Source source = quotation.source();
            boolean unresolved = source != null
                    && SpeakerKind.of(quotation) != SpeakerKind.NAMED
                    && source.kind() == SourceKind.PRONOUN;
            return unresolved ? "" : AnnotatedText.speaker(quotation);
        }
    }

    /** A claim with the names in it; the claimant is empty where it is the author. */
    record Stated(int part, int number, String claimant, String factuality, Proposition words, List<String> names) {}

    /** A name that the document mentions so many times, first at an offset; role and identifier are empty if unknown. */
    record Named(int part, String name, String role, String identifier, NameClass kind, int mentions, int first) {}

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
            if (SpeakerKind.of(speaker.quotations().get(0)) == SpeakerKind.NAMED) {
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
                view.id(),
                document.title(),
                document.language(),
                parts.size(),
                DocumentDate.of(document),
                counts,
                speakers,
                lines(parts, names));
    }

    private static Lines lines(List<AnnotatedText> parts, List<Entity> names) {
        List<Said> said = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        NavigableMap<Integer, Integer> partByBegin = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            AnnotatedText part = parts.get(i);
            int number = i;
            part.quotations().forEach(q -> said.add(Said.of(part, number, q)));
            NamesWithin within = new NamesWithin(part);
            Statement.of(part.claims()).forEach(s -> stated.add(stated(number, part, s, within)));
            partByBegin.put(i == 0 ? 0 : part.paragraphs().get(0).begin(), i);
        }
        List<Named> named = new ArrayList<>();
        for (Entity entity : names) {
            EntityMention first = entity.mentions().get(0);
            if (first.isName() || !entity.name().isBlank()) {
                int begin = first.span().begin();
                int part = partByBegin.floorEntry(begin).getValue();
                int mentions = entity.mentions().size();
                named.add(new Named(
                        part,
                        entity.name(),
                        entity.title(),
                        entity.identifier(),
                        NameClass.of(entity.label()),
                        mentions,
                        begin));
            }
        }
        return new Lines(said, stated, named);
    }

    private static Stated stated(int part, AnnotatedText document, Statement statement, NamesWithin within) {
        return new Stated(
                part,
                statement.number(),
                claimant(document, statement.first()),
                statement.certainty().code(),
                statement.proposition(document.text(), LONGEST),
                within.of(statement.first().span()));
    }

    /** The one to whom the pages over the corpus give the innermost quotation, where the claim is that speaker's. */
    private static String claimant(AnnotatedText document, Claim claim) {
        String claimant = ClaimItem.claimant(claim);
        List<String> sources = claim.sources();
        Quotation quoted = sources.isEmpty() ? null : document.quotation(sources.get(sources.size() - 1));
        boolean nobody = quoted != null
                && AnnotatedText.speaker(quoted).equals(claimant)
                && Said.speaker(quoted).isEmpty();
        return nobody ? ClaimItem.NOT_NAMED : claimant;
    }

    /** This without its lines. */
    DocumentSummary brief() {
        return new DocumentSummary(id, title, language, parts, date, counts, speakers, Lines.NONE);
    }
}
