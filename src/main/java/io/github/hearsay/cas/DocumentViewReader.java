package io.github.hearsay.cas;

import static io.github.hearsay.cas.EntityMentions.orEmpty;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.ArgumentRole;
import io.github.hearsay.cas.ClosedSets.ClaimantKind;
import io.github.hearsay.cas.ClosedSets.ContentForm;
import io.github.hearsay.cas.ClosedSets.Factuality;
import io.github.hearsay.cas.ClosedSets.FactualityCueKind;
import io.github.hearsay.cas.ClosedSets.Flag;
import io.github.hearsay.cas.ClosedSets.MentionKind;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.ClosedSets.SourceKind;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.cas.ClosedSets.Tense;
import io.github.hearsay.cas.ClosedSets.ZoneKind;
import io.github.hearsay.cas.DocumentView.Chain;
import io.github.hearsay.cas.DocumentView.Words;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.ProcessingIssue;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.RatedEvent;
import io.github.hearsay.type.Source;
import io.github.hearsay.type.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a document into a {@link DocumentView}. */
final class DocumentViewReader {

    private final JCas jcas;
    private final String text;
    private final Map<Quotation, String> quotationIds = new HashMap<>();
    private final Map<Integer, String> titlesByEnd = new HashMap<>();

    DocumentViewReader(JCas jcas) {
        this.jcas = jcas;
        this.text = orEmpty(jcas.getDocumentText());
    }

    DocumentView read(String id) {
        List<Chain> chains = chains();
        return new DocumentView(
                id,
                orEmpty(jcas.getDocumentLanguage()),
                text,
                all(
                        Zone.class,
                        (zone, words) -> new DocumentView.Zone(
                                words.begin(), words.end(), ClosedSets.of(ZoneKind.class, zone.getKind()))),
                all(NamedEntity.class, this::entity),
                chains,
                quotations(),
                claims(),
                events(),
                jcas.select(ProcessingIssue.class)
                        .map(i -> new DocumentView.Issue(orEmpty(i.getStage()), orEmpty(i.getMessage())))
                        .toList());
    }

    private <A extends Annotation, R> List<R> all(Class<A> type, BiFunction<A, Words, R> record) {
        return all(jcas.select(type), record);
    }

    private <A extends Annotation, R> List<R> all(Iterable<A> annotations, BiFunction<A, Words, R> record) {
        List<R> records = new ArrayList<>();
        for (A annotation : annotations) {
            Words words = words(annotation);
            if (words != null) {
                records.add(record.apply(annotation, words));
            }
        }
        return records;
    }

    /** Trimmed; null where the offsets are not of this text or nothing visible lies between them. */
    private @Nullable Words words(@Nullable Annotation annotation) {
        if (annotation == null || !Reading.isInside(annotation, text)) {
            return null;
        }
        Span span = new Span(annotation.getBegin(), annotation.getEnd()).trim(text);
        return span.isEmpty() ? null : new Words(span.begin(), span.end(), span.of(text));
    }

    private DocumentView.NamedEntity entity(NamedEntity entity, Words words) {
        return new DocumentView.NamedEntity(
                words.begin(),
                words.end(),
                words.text(),
                orEmpty(entity.getValue()),
                orNull(entity.getIdentifier()),
                titlesByEnd.get(words.end()));
    }

    private List<Chain> chains() {
        Map<String, Mention> first = new LinkedHashMap<>();
        Map<String, List<DocumentView.Mention>> mentions = new HashMap<>();
        for (Mention mention : jcas.select(Mention.class)) {
            Words words = words(mention);
            if (words != null) {
                String entity = orEmpty(mention.getEntity());
                String title = orEmpty(mention.getTitle());
                first.putIfAbsent(entity, mention);
                mentions.computeIfAbsent(entity, e -> new ArrayList<>())
                        .add(new DocumentView.Mention(
                                words.begin(),
                                words.end(),
                                ClosedSets.of(MentionKind.class, mention.getKind()),
                                title));
                if (!title.isEmpty()) {
                    titlesByEnd.put(words.end(), title);
                }
            }
        }
        List<Chain> chains = new ArrayList<>();
        first.forEach((entity, mention) -> chains.add(new Chain(
                entity,
                orEmpty(mention.getName()),
                orEmpty(mention.getLabel()),
                orNull(EntityMentions.identifier(mention)),
                mentions.getOrDefault(entity, List.of()))));
        return chains;
    }

    private List<DocumentView.Quotation> quotations() {
        Map<Quotation, List<Words>> contents = new LinkedHashMap<>();
        for (Quotation quotation : jcas.select(Quotation.class)) {
            List<Words> content = content(quotation);
            if (!content.isEmpty()) {
                contents.put(quotation, content);
                quotationIds.put(quotation, "Q" + contents.size());
            }
        }
        List<DocumentView.Quotation> quotations = new ArrayList<>();
        contents.forEach((quotation, content) -> quotations.add(quotation(quotation, content)));
        return quotations;
    }

    /** The parts; the whole span where a component of another maker gave none. */
    private List<Words> content(Quotation quotation) {
        List<Words> parts = all(Links.parts(quotation), (part, words) -> words);
        parts.sort(Comparator.comparing(Words::span));
        Words whole = parts.isEmpty() ? words(quotation) : null;
        return whole == null ? parts : List.of(whole);
    }

    private DocumentView.Quotation quotation(Quotation q, List<Words> content) {
        Words cue = words(Links.cue(q));
        Words source = words(Links.source(q));
        Quotation parent = Links.parent(q);
        return new DocumentView.Quotation(
                quotationIds.getOrDefault(q, ""),
                ClosedSets.of(QuotationKind.class, q.getKind()),
                content.get(0).begin(),
                content.get(content.size() - 1).end(),
                content,
                cue == null ? null : cue(Objects.requireNonNull(Links.cue(q)), cue),
                source == null ? null : source(Objects.requireNonNull(Links.source(q)), source),
                orNull(q.getSpeaker()),
                source == null
                        ? null
                        : orNull(Objects.requireNonNull(Links.source(q)).getEntity()),
                ClosedSets.of(Polarity.class, q.getPolarity()),
                ClosedSets.of(ContentForm.class, q.getContentForm()),
                q.getClosed(),
                Math.max(0, q.getDepth()),
                parent == null ? null : quotationIds.get(parent),
                q.getConfidence(),
                ClosedSets.of(Act.class, q.getAct()));
    }

    private static DocumentView.Cue cue(Cue cue, Words words) {
        return new DocumentView.Cue(
                words.begin(),
                words.end(),
                words.text(),
                orEmpty(cue.getLemma()),
                ClosedSets.of(Act.class, cue.getAct()),
                ClosedSets.of(Stance.class, cue.getStance()));
    }

    private static DocumentView.Source source(Source source, Words words) {
        return new DocumentView.Source(
                words.begin(),
                words.end(),
                words.text(),
                ClosedSets.of(SourceKind.class, source.getKind()),
                orEmpty(source.getName()));
    }

    private List<DocumentView.Claim> claims() {
        List<DocumentView.Claim> claims = new ArrayList<>();
        for (Claim claim : jcas.select(Claim.class)) {
            Words words = words(claim);
            if (words != null) {
                claims.add(claim(claim, words, "C" + (claims.size() + 1)));
            }
        }
        return claims;
    }

    private DocumentView.Claim claim(Claim c, Words words, String id) {
        return new DocumentView.Claim(
                id,
                words.begin(),
                words.end(),
                words.text(),
                predicate(Links.predicate(c)),
                all(
                        Links.arguments(c),
                        (argument, w) -> new DocumentView.Argument(
                                ClosedSets.of(ArgumentRole.class, argument.getRole()),
                                w.begin(),
                                w.end(),
                                w.text(),
                                orNull(argument.getEntity()))),
                orEmpty(c.getClaimant()),
                ClosedSets.of(ClaimantKind.class, c.getClaimantKind()),
                Links.sources(c).stream()
                        .map(quotationIds::get)
                        .filter(Objects::nonNull)
                        .toList(),
                ClosedSets.of(Factuality.class, c.getFactuality()),
                ClosedSets.of(Factuality.class, c.getAuthorFactuality()),
                c.getFactualityScore(),
                ClosedSets.of(Tense.class, c.getTense()),
                flags(c),
                all(
                        Links.cues(c),
                        (cue, w) -> new DocumentView.FactualityCue(
                                w.begin(), w.end(), w.text(), ClosedSets.of(FactualityCueKind.class, cue.getKind()))),
                c.getCheckWorthiness(),
                c.getConfidence());
    }

    private List<DocumentView.Event> events() {
        List<DocumentView.Event> events = new ArrayList<>();
        for (RatedEvent event : jcas.select(RatedEvent.class)) {
            Words words = words(event);
            if (words != null) {
                events.add(new DocumentView.Event(
                        words.begin(),
                        words.end(),
                        words.text(),
                        orEmpty(event.getLemma()),
                        orEmpty(event.getClaimant()),
                        ClosedSets.of(Factuality.class, event.getFactuality()),
                        ClosedSets.of(Factuality.class, event.getAuthorFactuality()),
                        event.getFactualityScore()));
            }
        }
        return events;
    }

    private DocumentView.@Nullable Predicate predicate(@Nullable Predicate predicate) {
        Words words = words(predicate);
        return predicate == null || words == null
                ? null
                : new DocumentView.Predicate(words.begin(), words.end(), words.text(), orEmpty(predicate.getLemma()));
    }

    private static List<Flag> flags(Claim claim) {
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; claim.getFlags() != null && i < claim.getFlags().size(); i++) {
            Flag flag = ClosedSets.of(Flag.class, claim.getFlags(i));
            if (flag != null) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
