package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.lexicon.Phrases;
import java.util.Objects;
import java.util.Set;

/** The words that attribute, found by any of their forms; immutable. */
final class CueLexicon {

    private static final String FRAMES = "sqiona";
    private static final Set<String> SIDES = Set.of("right", "left", "none");

    final Phrases<CueEntry> verbs = new Phrases<>();
    final Phrases<CueEntry> phrases = new Phrases<>();
    final Phrases<CueEntry> nouns = new Phrases<>();

    CueLexicon(Language language) {
        Lexicon listed = language.lexicon("quotation", "cue-verbs");
        for (Lexicon.Entry e : listed.entries()) {
            String frames = e.column(3, CueLexicon::frames);
            CueEntry entry = new CueEntry(e.phrase(), act(e, 1), stance(e, 2), frames);
            listed.verbForms(e, 0).forEach(form -> verbs.add(form, entry));
        }
        for (Lexicon.Entry e : language.lexicon("quotation", "cue-phrases").entries()) {
            phrases.add(e.phrase(), new CueEntry(e.phrase(), act(e, 1), stance(e, 2), e.column(0, SIDES)));
        }
        Lexicon nominal = language.lexicon("quotation", "cue-nouns");
        for (Lexicon.Entry e : nominal.entries()) {
            CueEntry entry = new CueEntry(e.phrase(), act(e, 0), stance(e, 1), "s");
            nominal.nounForms(e).forEach(form -> nouns.add(form, entry));
        }
    }

    /** The act in a column of an entry. */
    static Act act(Lexicon.Entry entry, int column) {
        return Objects.requireNonNull(ClosedSets.of(Act.class, entry.column(column, ClosedSets.texts(Act.class))));
    }

    /** The stance in a column of an entry. */
    static Stance stance(Lexicon.Entry entry, int column) {
        return Objects.requireNonNull(
                ClosedSets.of(Stance.class, entry.column(column, ClosedSets.texts(Stance.class))));
    }

    private static String frames(String letters) {
        if (letters.isEmpty() || !letters.chars().allMatch(c -> FRAMES.indexOf(c) >= 0)) {
            throw new IllegalArgumentException(letters);
        }
        return letters;
    }

    /**
     * What the lexicon knows of a cue.
     *
     * @param frames for a verb the letters of its frames; for another phrase the side of its source
     */
    record CueEntry(String lemma, Act act, Stance stance, String frames) {

        boolean takes(char frame) {
            return frames.indexOf(frame) >= 0;
        }
    }
}
