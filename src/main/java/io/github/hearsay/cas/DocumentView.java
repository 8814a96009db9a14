package io.github.hearsay.cas;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.ArgumentRole;
import io.github.hearsay.cas.ClosedSets.ClaimantKind;
import io.github.hearsay.cas.ClosedSets.ContentForm;
import io.github.hearsay.cas.ClosedSets.FactualityCueKind;
import io.github.hearsay.cas.ClosedSets.Flag;
import io.github.hearsay.cas.ClosedSets.MentionKind;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.ClosedSets.SourceKind;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.cas.ClosedSets.Tense;
import io.github.hearsay.cas.ClosedSets.ZoneKind;
import io.github.hearsay.cas.JsonRecords.OrEmpty;
import io.github.hearsay.cas.JsonRecords.Required;
import io.github.hearsay.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * An annotated document as every writer and every measurement sees it; {@link DocumentJson} is its form as JSON, field by
 * field. Offsets are UTF-16 code units into {@code text}, {@code begin} inclusive and {@code end} exclusive. Read from a
 * CAS, spans are trimmed and not empty, and all lists are in text order. A closed feature is null where the annotation or
 * the file has none of its values.
 *
 * @param entities names and values, as other components read them
 * @param chains the mentions of each entity, entities in the order of their first mention
 */
public record DocumentView(
        @Required String id,
        @OrEmpty String language,
        @Required String text,
        List<Zone> zones,
        List<NamedEntity> entities,
        List<Chain> chains,
        List<Quotation> quotations,
        List<Claim> claims,
        List<Event> events,
        List<Issue> issues) {

    public DocumentView {
        zones = List.copyOf(zones);
        entities = List.copyOf(entities);
        chains = List.copyOf(chains);
        quotations = List.copyOf(quotations);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        issues = List.copyOf(issues);
    }

    /** Reads a document once; annotations with impossible offsets are ignored. */
    public static DocumentView of(JCas jcas, String id) {
        return new DocumentViewReader(jcas).read(id);
    }

    /** A document in which nothing was found. */
    public static DocumentView empty(String id, String text) {
        return new DocumentView(
                id, "", text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The mentions of all chains in text order. */
    public List<EntityMention> mentions() {
        return EntityMentions.of(chains);
    }

    /** The quotations by their ids. */
    public Map<String, Quotation> quotationsById() {
        Map<String, Quotation> byId = new LinkedHashMap<>();
        quotations.forEach(quotation -> byId.put(quotation.id(), quotation));
        return byId;
    }

    /** Something with a place in the text. */
    public interface Located {

        int begin();

        int end();

        default Span span() {
            return new Span(begin(), end());
        }
    }

    /** A part of a news document. */
    public record Zone(
            @Required int begin,
            @Required int end,
            @Nullable ZoneKind kind) implements Located {}

    /**
     * A name or a value.
     *
     * @param label OntoNotes label
     * @param entity id of the entity, null where it was not linked
     * @param title role or title beside the name, null where there is none
     */
    public record NamedEntity(
            @Required int begin,
            @Required int end,
            @OrEmpty String text,
            @Required String label,
            @Nullable String entity,
            @Nullable String title)
            implements Located {}

    /**
     * An entity of the document.
     *
     * @param entity id, empty where a component gave none
     * @param name fullest name in the document
     * @param identifier id in a list of the user's, null where there is none
     */
    public record Chain(
            @OrEmpty String entity,
            @OrEmpty String name,
            @OrEmpty String label,
            @Nullable String identifier,
            @Required List<Mention> mentions) {

        public Chain {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A mention of an entity.
     *
     * @param title role or title beside it, empty where there is none; JSON has it in the named entity alone
     */
    public record Mention(
            @Required int begin,
            @Required int end,
            @Nullable MentionKind kind,
            @JsonIgnore @OrEmpty String title) implements Located {}

    /** Words of the text. */
    public record Words(
            @Required int begin, @Required int end, @OrEmpty String text) implements Located {}

    /**
     * One attribution relation.
     *
     * @param id {@code Q1} and on, in text order
     * @param content what is quoted, at least one piece
     * @param speaker resolved name, null where there is none
     * @param speakerEntity id of the entity that speaks, null where it was not resolved
     * @param closed false where a closing quotation mark is missing
     * @param depth 0 for what lies in no other quotation
     * @param parent id of the quotation around it, null where there is none
     * @param confidence probability that it is right; NaN where it is missing
     * @param act also without a cue; not in JSON
     */
    public record Quotation(
            @OrEmpty String id,
            @Nullable QuotationKind kind,
            int begin,
            int end,
            @Required List<Words> content,
            @Nullable Cue cue,
            @Nullable Source source,
            @Nullable String speaker,
            @Nullable String speakerEntity,
            @Nullable Polarity polarity,
            @Nullable ContentForm contentForm,
            boolean closed,
            int depth,
            @Nullable String parent,
            float confidence,
            @JsonIgnore @Nullable Act act)
            implements Located {

        public Quotation {
            content = List.copyOf(content);
        }

        /** The content in one line, with dots for what stands between its pieces. */
        public String joined() {
            return content.stream().map(Words::text).collect(Collectors.joining(" … "));
        }
    }

    /** The words that attribute. */
    public record Cue(
            @Required int begin,
            @Required int end,
            @OrEmpty String text,
            @OrEmpty String lemma,
            @Nullable Act act,
            @Nullable Stance stance)
            implements Located {}

    /**
     * To whom something is attributed.
     *
     * @param name resolved name, empty where there is none; JSON has it as the speaker of the quotation
     */
    public record Source(
            @Required int begin,
            @Required int end,
            @OrEmpty String text,
            @Nullable SourceKind kind,
            @JsonIgnore @OrEmpty String name)
            implements Located {}

    /**
     * One claimed fact.
     *
     * @param id {@code C1} and on, in text order
     * @param claimant resolved name, or {@code AUTHOR}, or {@code UNKNOWN}
     * @param sources ids of the quotations around it, outermost first
     * @param factuality how certain the claimant is
     * @param authorFactuality how certain the author is
     * @param factualityScore from -3 to 3, what a reader would rate; NaN where it is missing
     */
    public record Claim(
            @OrEmpty String id,
            int begin,
            int end,
            @OrEmpty String text,
            @Nullable Predicate predicate,
            List<Argument> arguments,
            @OrEmpty String claimant,
            @Nullable ClaimantKind claimantKind,
            List<String> sources,
            ClosedSets.@Nullable Factuality factuality,
            ClosedSets.@Nullable Factuality authorFactuality,
            float factualityScore,
            @Nullable Tense tense,
            List<Flag> flags,
            List<FactualityCue> cues,
            float checkWorthiness,
            float confidence)
            implements Located {

        public Claim {
            arguments = List.copyOf(arguments);
            sources = List.copyOf(sources);
            flags = List.copyOf(flags);
            cues = List.copyOf(cues);
        }
    }

    /** Words of a predicate with the base form of their head. */
    public record Predicate(
            @Required int begin,
            @Required int end,
            @OrEmpty String text,
            @Required String lemma) implements Located {}

    /** An argument of a claim; the entity is null where none is mentioned. */
    public record Argument(
            @Nullable ArgumentRole role,
            @Required int begin,
            @Required int end,
            @OrEmpty String text,
            @Nullable String entity)
            implements Located {}

    /** Words that decide how certain a claim is. */
    public record FactualityCue(
            @Required int begin,
            @Required int end,
            @OrEmpty String text,
            @Nullable FactualityCueKind kind) implements Located {}

    /**
     * An event or state that is rated, but is the predicate of no claim.
     *
     * @param claimant resolved name of whoever speaks of it, or {@code AUTHOR}, or {@code UNKNOWN}
     * @param factuality how certain the claimant is
     * @param authorFactuality how certain the author is
     * @param factualityScore from -3 to 3, what a reader would rate; NaN where it is missing
     */
    public record Event(
            @Required int begin,
            @Required int end,
            @OrEmpty String text,
            @OrEmpty String lemma,
            @OrEmpty String claimant,
            ClosedSets.@Nullable Factuality factuality,
            ClosedSets.@Nullable Factuality authorFactuality,
            float factualityScore)
            implements Located {}

    /** What could not be done for the document. */
    public record Issue(@OrEmpty String stage, @OrEmpty String message) {}
}
