package io.github.hearsay.io.html;

import static io.github.hearsay.io.html.AnnotatedTextReader.orEmpty;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attribution.CueWords;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.Links;
import io.github.hearsay.io.html.AnnotatedText.Quoted;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** Reads the quotations of a document and numbers them in text order. */
final class QuotationReader {

    private final Spans spans;
    private final Map<Quotation, Attribution> attributions = new LinkedHashMap<>();
    private final Map<Quotation, Integer> numbers = new LinkedHashMap<>();

    QuotationReader(JCas jcas, Spans spans) {
        this.spans = spans;
        for (Quotation quotation : jcas.select(Quotation.class)) {
            List<Span> parts = parts(quotation);
            if (!parts.isEmpty()) {
                attributions.put(quotation, attribution(quotation, parts));
                numbers.put(quotation, numbers.size() + 1);
            }
        }
    }

    List<Quoted> quotations() {
        List<Quoted> quotations = new ArrayList<>();
        attributions.forEach((quotation, attribution) -> {
            Quotation parent = Links.parent(quotation);
            int around = parent == null ? 0 : number(parent);
            String speaker = orEmpty(quotation.getSpeaker()).isBlank() ? attribution.speaker() : quotation.getSpeaker();
            quotations.add(
                    new Quoted(number(quotation), speaker, attribution, Math.max(0, quotation.getDepth()), around));
        });
        return quotations;
    }

    /** Number of a quotation, 0 where it is not among those of the document. */
    int number(Quotation quotation) {
        return numbers.getOrDefault(quotation, 0);
    }

    private List<Span> parts(Quotation quotation) {
        List<Span> parts = Links.parts(quotation).stream()
                .map(spans::of)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return parts.isEmpty() ? spans.of(quotation).stream().toList() : parts;
    }

    private Attribution attribution(Quotation q, List<Span> parts) {
        return new Attribution(orEmpty(q.getKind()), parts, cue(q), source(q), q.getClosed(), q.getConfidence());
    }

    private @Nullable CueWords cue(Quotation quotation) {
        Cue cue = Links.cue(quotation);
        Span span = cue == null ? null : spans.of(cue).orElse(null);
        if (cue == null || span == null) {
            return null;
        }
        return new CueWords(
                span,
                orEmpty(cue.getLemma()),
                orEmpty(cue.getAct()),
                orEmpty(cue.getStance()),
                orEmpty(quotation.getPolarity()));
    }

    private @Nullable SourceWords source(Quotation quotation) {
        Source source = Links.source(quotation);
        Span span = source == null ? null : spans.of(source).orElse(null);
        if (source == null || span == null) {
            return null;
        }
        String name = orEmpty(source.getName());
        return new SourceWords(
                span, name.isBlank() ? spans.name(span) : name, orEmpty(source.getKind()), orEmpty(source.getEntity()));
    }
}
