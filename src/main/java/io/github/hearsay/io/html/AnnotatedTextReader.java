package io.github.hearsay.io.html;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.io.html.AnnotatedText.Issue;
import io.github.hearsay.io.html.AnnotatedText.Zoned;
import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.ProcessingIssue;
import io.github.hearsay.type.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** Reads what a report needs; annotations of other makers whose offsets cannot be are passed over. */
final class AnnotatedTextReader {

    private final JCas jcas;
    private final Spans spans;

    private AnnotatedTextReader(JCas jcas) {
        this.jcas = jcas;
        this.spans = new Spans(orEmpty(jcas.getDocumentText()));
    }

    static AnnotatedText read(JCas jcas, String id) {
        return new AnnotatedTextReader(jcas).read(id);
    }

    private AnnotatedText read(String id) {
        QuotationReader quotations = new QuotationReader(jcas, spans);
        List<Span> paragraphs = Paragraphs.of(spans.text());
        List<Zoned> zones = zones();
        return new AnnotatedText(
                id,
                orEmpty(jcas.getDocumentLanguage()),
                AnnotatedText.title(spans.text(), zones, paragraphs, id),
                spans.text(),
                paragraphs,
                zones,
                names(),
                quotations.quotations(),
                new ClaimReader(spans, quotations).read(jcas),
                issues());
    }

    private List<Zoned> zones() {
        List<Zoned> zones = new ArrayList<>();
        for (Zone zone : jcas.select(Zone.class)) {
            spans.of(zone).ifPresent(s -> zones.add(new Zoned(s, orEmpty(zone.getKind()))));
        }
        return zones;
    }

    /** Mentions, and those named entities that are no mention. */
    private List<EntityMention> names() {
        List<EntityMention> names = new ArrayList<>();
        Set<Span> mentioned = new HashSet<>();
        for (Mention mention : jcas.select(Mention.class)) {
            spans.of(mention).ifPresent(s -> names.add(mention(s, mention)));
        }
        names.forEach(n -> mentioned.add(n.span()));
        for (NamedEntity entity : jcas.select(NamedEntity.class)) {
            spans.of(entity).filter(mentioned::add).ifPresent(s -> names.add(entity(s, entity)));
        }
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return names;
    }

    private EntityMention mention(Span span, Mention m) {
        String name = orEmpty(m.getName()).isBlank() ? spans.name(span) : m.getName();
        return new EntityMention(
                span, orEmpty(m.getEntity()), name, orEmpty(m.getKind()), orEmpty(m.getLabel()), orEmpty(m.getTitle()));
    }

    private EntityMention entity(Span span, NamedEntity e) {
        return new EntityMention(span, orEmpty(e.getIdentifier()), spans.name(span), "name", orEmpty(e.getValue()), "");
    }

    private List<Issue> issues() {
        return jcas.select(ProcessingIssue.class)
                .map(i -> new Issue(orEmpty(i.getStage()), orEmpty(i.getMessage())))
                .toList();
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
