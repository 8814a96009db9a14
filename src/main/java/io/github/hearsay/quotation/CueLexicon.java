package io.github.hearsay.quotation;

import io.github.hearsay.lexicon.Inflection;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.lexicon.Phrases;

/** The words that attribute, found by any of their forms; immutable. */
final class CueLexicon {

    final Phrases<CueEntry> verbs = new Phrases<>();
    final Phrases<CueEntry> phrases = new Phrases<>();
    final Phrases<CueEntry> nouns = new Phrases<>();

    CueLexicon(String language) {
        for (Lexicon.Entry e : Lexicon.load("quotation", language, "cue-verbs").entries()) {
            CueEntry entry = new CueEntry(e.phrase(), e.column(1), e.column(2), e.column(3));
            Inflection.verb(e.phrase(), e.column(0)).forEach(form -> verbs.add(form, entry));
        }
        for (Lexicon.Entry e :
                Lexicon.load("quotation", language, "cue-phrases").entries()) {
            phrases.add(e.phrase(), new CueEntry(e.phrase(), e.column(1), e.column(2), e.column(0)));
        }
        for (Lexicon.Entry e : Lexicon.load("quotation", language, "cue-nouns").entries()) {
            CueEntry entry = new CueEntry(e.phrase(), e.column(0), e.column(1), "s");
            nouns.add(e.phrase(), entry);
            nouns.add(Inflection.plural(e.phrase()), entry);
        }
    }

    /**
     * What the lexicon knows of a cue.
     *
     * @param frames for a verb the letters of its frames; for another phrase the side of its source
     */
    record CueEntry(String lemma, String act, String stance, String frames) {

        boolean takes(char frame) {
            return frames.indexOf(frame) >= 0;
        }
    }
}
