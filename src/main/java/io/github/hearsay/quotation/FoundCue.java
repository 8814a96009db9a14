package io.github.hearsay.quotation;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.quotation.CueLexicon.CueEntry;

/**
 * A cue in the text.
 *
 * @param first index of its first word, auxiliaries and adverbs included
 * @param head index of the word that names the act
 * @param end index behind its last word
 * @param kind what sort of word it is
 * @param negative whether it denies the attribution
 * @param passive whether it stands in the passive
 */
record FoundCue(int first, int head, int end, Kind kind, CueEntry entry, boolean negative, boolean passive) {

    enum Kind {
        VERB,
        PHRASE,
        NOUN
    }

    /** Whether the lexicon does not have it. */
    boolean isUnlisted() {
        return entry.frames().equals(CueFinder.UNKNOWN);
    }

    /** "according to": a phrase whose source stands behind it. */
    boolean isAccording() {
        return kind == Kind.PHRASE && entry.frames().equals("right");
    }

    /** "allegedly": a phrase that has no source. */
    boolean isHearsay() {
        return kind == Kind.PHRASE && entry.frames().equals("none");
    }

    /** A hash of its kind, its act and its frames. */
    int sort() {
        return Hash.of(Hash.of(Hash.of(kind.name()), entry.act().text()), entry.frames());
    }

    /** The same cue with other borders. */
    FoundCue widened(int newFirst, int newEnd) {
        return new FoundCue(newFirst, head, newEnd, kind, entry, negative, passive);
    }
}
