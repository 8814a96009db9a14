package io.github.hearsay.cas;

import static io.github.hearsay.cas.EntityMentions.orEmpty;

import io.github.hearsay.cas.Attribution.CueWords;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.XmlText;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.QuotationPartLink;
import io.github.hearsay.type.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** Quotations between CAS and records. */
public final class Attributions {

    private Attributions() {}

    /** Quotations in the order given. */
    public static List<Attribution> read(Reading reading, List<Quotation> quotations) {
        return quotations.stream().map(quotation -> read(reading, quotation)).toList();
    }

    private static Attribution read(Reading reading, Quotation quotation) {
        List<Span> parts = new ArrayList<>();
        for (QuotationPart part : Links.parts(quotation)) {
            parts.add(span(reading, part));
        }
        @Nullable Cue cue = Links.cue(quotation);
        @Nullable Source source = Links.source(quotation);
        return new Attribution(
                orEmpty(quotation.getKind()),
                orEmpty(quotation.getContentForm()),
                parts.isEmpty() ? List.of(span(reading, quotation)) : parts,
                cue == null
                        ? null
                        : new CueWords(
                                span(reading, cue),
                                orEmpty(cue.getLemma()),
                                ClosedSets.of(Act.class, cue.getAct()),
                                ClosedSets.of(Stance.class, cue.getStance()),
                                ClosedSets.of(Polarity.class, cue.getPolarity())),
                source == null
                        ? null
                        : new SourceWords(
                                span(reading, source),
                                orEmpty(source.getName()),
                                orEmpty(source.getKind()),
                                orEmpty(source.getEntity())),
                quotation.getClosed(),
                quotation.getConfidence());
    }

    /** Quotations of other components may be broken: what is not in the text is empty. */
    private static Span span(Reading reading, Annotation annotation) {
        @Nullable Span span = reading.span(annotation);
        return span == null ? new Span(0, 0) : span;
    }

    /**
     * Writes attributions; which of them lies inside which follows from their parts. Those that share a cue, a source or
     * a part link to the same annotation.
     */
    public static void write(Reading reading, List<Attribution> attributions) {
        List<Attribution> ordered = new ArrayList<>(attributions);
        ordered.sort((a, b) -> a.hull().compareTo(b.hull()));
        Map<Record, Annotation> made = new LinkedHashMap<>();
        List<Quotation> quotations = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Attribution attribution = ordered.get(i);
            open.removeIf(o -> ordered.get(o).hull().end() <= attribution.hull().begin());
            Quotation quotation = make(reading, attribution, made);
            int parent = parentOf(attribution, ordered, open);
            quotation.setDepth(parent < 0 ? 0 : quotations.get(parent).getDepth() + 1);
            quotation.setParent(
                    parent < 0
                            ? Links.none(reading.jcas())
                            : Links.to(reading.jcas(), "parent", quotations.get(parent)));
            quotations.add(quotation);
            open.add(i);
        }
        made.values().forEach(Annotation::addToIndexes);
        quotations.forEach(Annotation::addToIndexes);
    }

    /** Gives sources that nothing has resolved the name and entity of the mention with the same span. */
    public static void resolveSources(Reading reading, List<EntityMention> mentions) {
        Map<Span, EntityMention> bySpan = new LinkedHashMap<>();
        mentions.forEach(mention -> bySpan.put(mention.span(), mention));
        for (Quotation quotation : reading.jcas().select(Quotation.class)) {
            @Nullable Source source = Links.source(quotation);
            @Nullable EntityMention mention = source == null ? null : bySpan.get(reading.span(source));
            if (source != null && mention != null) {
                source.setName(mention.name());
                source.setEntity(mention.entity());
                quotation.setSpeaker(mention.name());
            }
        }
    }

    /** The innermost attribution, read from the left, one of whose parts holds the whole of this one. */
    private static int parentOf(Attribution child, List<Attribution> ordered, List<Integer> open) {
        for (int k = open.size() - 1; k >= 0; k--) {
            Attribution candidate = ordered.get(open.get(k));
            if (candidate.parts().equals(child.parts())) {
                continue;
            }
            if (child.parts().stream().allMatch(candidate::covers)) {
                return open.get(k);
            }
        }
        return -1;
    }

    private static Quotation make(Reading reading, Attribution a, Map<Record, Annotation> made) {
        JCas jcas = reading.jcas();
        Span hull = reading.original(a.hull());
        Quotation quotation = new Quotation(jcas, hull.begin(), hull.end());
        quotation.setKind(a.kind());
        quotation.setSpeaker(XmlText.clean(a.speaker()));
        quotation.setAct(ClosedSets.text(a.act()));
        quotation.setPolarity(ClosedSets.text(a.polarity()));
        quotation.setContentForm(a.contentForm());
        quotation.setClosed(a.closed());
        quotation.setConfidence((float) a.confidence());
        FSArray<QuotationPartLink> parts = new FSArray<>(jcas, a.parts().size());
        for (int i = 0; i < a.parts().size(); i++) {
            parts.set(
                    i,
                    Links.link(
                            jcas,
                            String.valueOf(i),
                            part(reading, new Piece(i, a.parts().get(i)), made)));
        }
        quotation.setParts(parts);
        quotation.setCue(a.cue() == null ? Links.none(jcas) : Links.to(jcas, "cue", cue(reading, a.cue(), made)));
        quotation.setSource(
                a.source() == null ? Links.none(jcas) : Links.to(jcas, "source", source(reading, a.source(), made)));
        return quotation;
    }

    private record Piece(int index, Span span) {}

    private static QuotationPart part(Reading reading, Piece piece, Map<Record, Annotation> made) {
        return (QuotationPart) made.computeIfAbsent(piece, p -> {
            Span span = reading.original(piece.span());
            QuotationPart part = new QuotationPart(reading.jcas(), span.begin(), span.end());
            part.setIndex(piece.index());
            return part;
        });
    }

    private static Cue cue(Reading reading, CueWords words, Map<Record, Annotation> made) {
        return (Cue) made.computeIfAbsent(words, w -> {
            Span span = reading.original(words.span());
            Cue cue = new Cue(reading.jcas(), span.begin(), span.end());
            cue.setLemma(XmlText.clean(words.lemma()));
            cue.setAct(ClosedSets.text(words.act()));
            cue.setStance(ClosedSets.text(words.stance()));
            cue.setPolarity(ClosedSets.text(words.polarity()));
            return cue;
        });
    }

    private static Source source(Reading reading, SourceWords words, Map<Record, Annotation> made) {
        return (Source) made.computeIfAbsent(words, w -> {
            Span span = reading.original(words.span());
            Source source = new Source(reading.jcas(), span.begin(), span.end());
            source.setName(XmlText.clean(words.name()));
            source.setKind(words.kind());
            source.setEntity(words.entity());
            return source;
        });
    }
}
