package io.github.hearsay.cas;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution relation, as type {@code Quotation} and the types it links to hold it.
 *
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param contentForm {@code clause}, {@code non-finite}, {@code phrase} or {@code fragment}
 * @param parts the content in text order, at least one piece
 * @param cue the words that attribute, null where none do
 * @param source to whom it is attributed, null where the text names no source
 * @param closed false where a closing quotation mark is missing
 * @param confidence probability that the attribution is right
 */
public record Attribution(
        String kind,
        String contentForm,
        List<Span> parts,
        @Nullable CueWords cue,
        @Nullable SourceWords source,
        boolean closed,
        double confidence) {

    public Attribution {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
        parts = List.copyOf(parts);
    }

    public Span hull() {
        return parts.get(0).hull(parts.get(parts.size() - 1));
    }

    public boolean covers(Span span) {
        for (Span part : parts) {
            if (part.covers(span)) {
                return true;
            }
        }
        return false;
    }

    /** Resolved name of the source, empty where there is none. */
    public String speaker() {
        return source == null ? "" : source.name();
    }

    /** Kind of speech act, speech without a cue; null where another component gave none of the set. */
    public @Nullable Act act() {
        return cue == null ? Act.SPEECH : cue.act();
    }

    /** Whether it was said or was not; null as {@link #act()} is. */
    public @Nullable Polarity polarity() {
        return cue == null ? Polarity.POSITIVE : cue.polarity();
    }

    /** The words that attribute, with what the lexicon knows of them, which is null where the set of values has it not. */
    public record CueWords(
            Span span,
            String lemma,
            @Nullable Act act,
            @Nullable Stance stance,
            @Nullable Polarity polarity) {}

    /** The source with its resolved name and entity; both are empty where nothing resolved it. */
    public record SourceWords(Span span, String name, String kind, String entity) {}
}
