package io.github.hearsay.cas;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of features that have a closed set of them. Features of the CAS and fields of JSON hold their text form;
 * what components of other makers wrote may be none of them.
 */
public final class ClosedSets {

    /** OntoNotes 5; components of other makers may write labels of other tag sets. */
    public static final Set<String> LABELS = Set.of(
            "PERSON",
            "NORP",
            "FAC",
            "ORG",
            "GPE",
            "LOC",
            "PRODUCT",
            "EVENT",
            "WORK_OF_ART",
            "LAW",
            "LANGUAGE",
            "DATE",
            "TIME",
            "MONEY",
            "PERCENT",
            "QUANTITY",
            "ORDINAL",
            "CARDINAL",
            "MISC");

    private static final Map<Value, String> TEXTS = new ConcurrentHashMap<>();

    private ClosedSets() {}

    /** One of a closed set of values. */
    public interface Value {

        String name();

        /** As the CAS and JSON hold it. */
        @JsonValue
        default String text() {
            return TEXTS.computeIfAbsent(this, value -> value.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The value with a text form; null where the set has none. */
    public static <E extends Enum<E> & Value> @Nullable E of(Class<E> set, @Nullable String text) {
        for (E value : EnumSet.allOf(set)) {
            if (value.text().equals(text)) {
                return value;
            }
        }
        return null;
    }

    /** The text of a value, empty where there is none. */
    public static String text(@Nullable Value value) {
        return value == null ? "" : value.text();
    }

    /** The text forms of all values. */
    public static <E extends Enum<E> & Value> Set<String> texts(Class<E> set) {
        Set<String> texts = new LinkedHashSet<>();
        EnumSet.allOf(set).forEach(value -> texts.add(value.text()));
        return texts;
    }

    /** Parts of a document. */
    public enum ZoneKind implements Value {
        HEADLINE,
        DATELINE,
        BYLINE,
        CAPTION,
        BOILERPLATE,
        BODY
    }

    /** How an entity is mentioned. */
    public enum MentionKind implements Value {
        NAME,
        NOMINAL,
        PRONOUN
    }

    /** The act that a cue expresses. */
    public enum Act implements Value {
        SPEECH,
        WRITING,
        THOUGHT,
        PERCEPTION,
        INTENTION,
        DOCUMENT
    }

    /** Where a cue stands to the truth of the content. */
    public enum Stance implements Value {
        NEUTRAL,
        FACTIVE,
        DOUBTING,
        DENYING,
        COMMITTING
    }

    /** Whether something was said or was not. */
    public enum Polarity implements Value {
        POSITIVE,
        NEGATIVE
    }

    /** What kind of words a source is. */
    public enum SourceKind implements Value {
        NAMED,
        NOMINAL,
        PRONOUN,
        METONYM,
        DOCUMENT,
        GENERIC
    }

    /** Whose word a claim is: the author's, or that of a kind of source. */
    public enum ClaimantKind implements Value {
        AUTHOR,
        NAMED,
        NOMINAL,
        PRONOUN,
        METONYM,
        DOCUMENT,
        GENERIC
    }

    /** How much of a quotation stands between quotation marks. */
    public enum QuotationKind implements Value {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What the content of a quotation is made of. */
    public enum ContentForm implements Value {
        /** With a finite verb: "that it sank". */
        CLAUSE,
        /** With an infinitive or gerund: "to resign", "selling the yard". */
        NON_FINITE,
        /** Without a verb, in the author's words: "the plan". */
        PHRASE,
        /** Without a verb, in quotation marks: "a costly joke". */
        FRAGMENT;

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What part an argument plays in a claim. */
    public enum ArgumentRole implements Value {
        SUBJECT,
        OBJECT,
        COMPLEMENT,
        TIME,
        PLACE
    }

    /** What decides how certain a claim is. */
    public enum FactualityCueKind implements Value {
        NEGATION,
        MODAL,
        HEDGE,
        CONDITION,
        QUESTION,
        INTENTION,
        DEONTIC,
        FUTURE,
        REPORT,
        BELIEF,
        FACTIVE,
        COUNTERFACTUAL
    }

    /** How certain a claim is (Saurí and Pustejovsky 2009), from certain over open to certain that not. */
    public enum Factuality implements Value {
        CERTAIN("CT+"),
        PROBABLE("PR+"),
        POSSIBLE("PS+"),
        CERTAIN_EITHER_WAY("CTu"),
        UNKNOWN("Uu"),
        POSSIBLY_NOT("PS-"),
        PROBABLY_NOT("PR-"),
        CERTAINLY_NOT("CT-");

        private final String text;

        Factuality(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** Tense of a claim. */
    public enum Tense implements Value {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    /** What else is to be known of a claim. */
    public enum Flag implements Value {
        FUTURE,
        CONDITIONAL,
        DEONTIC,
        QUESTION,
        COUNTERFACTUAL,
        QUOTED
    }
}
