package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.lexicon.Phrases.Match;
import io.github.hearsay.quotation.CueLexicon.CueEntry;
import io.github.hearsay.quotation.FoundCue.Kind;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds candidate cues: known verbs where they are verbs, phrases such as "according to", nouns that take a that-clause. */
final class CueFinder {

    /** The frames of a cue that is not in the lexicon. */
    static final String UNKNOWN = "qsi";

    private final CueLexicon lexicon;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;

    CueFinder(CueLexicon lexicon, QuotationVocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        grammar = vocabulary.grammar;
    }

    /** In text order; of overlapping candidates the phrase wins. */
    List<FoundCue> find(QuotedWords layout) {
        Words words = layout.words;
        List<FoundCue> cues = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int limit = words.endOf(words.sentenceOf(i));
            FoundCue phrase = phraseAt(words, i, limit);
            if (phrase != null) {
                cues.add(phrase);
                i = phrase.end() - 1;
                continue;
            }
            Match<CueEntry> verb = lexicon.verbs.at(words, i, limit);
            if (verb != null && isVerb(layout, i)) {
                FoundCue cue = verb(words, i, verb);
                // "wants to know": the verb that governs the cue is part of it, and no cue of its own.
                while (!cues.isEmpty() && cues.get(cues.size() - 1).head() >= cue.first()) {
                    cues.remove(cues.size() - 1);
                }
                cues.add(cue);
                continue;
            }
            Match<CueEntry> noun = lexicon.nouns.at(words, i, limit);
            if (noun != null && grammar.isComplementizer(words, i + 1) && !words.isTag(i, "VERB")) {
                cues.add(new FoundCue(i, i, i + 1, Kind.NOUN, noun.value(), false, false));
            }
        }
        return cues;
    }

    /** The phrase that attributes without a source, such as "allegedly", at a word; null where none stands there. */
    @Nullable FoundCue hearsayAt(QuotedWords layout, int i) {
        FoundCue cue = phraseAt(layout.words, i, layout.words.endOf(layout.words.sentenceOf(i)));
        return cue != null && cue.isHearsay() ? cue : null;
    }

    private @Nullable FoundCue phraseAt(Words words, int i, int limit) {
        Match<CueEntry> phrase = lexicon.phrases.at(words, i, limit);
        return phrase == null ? null : new FoundCue(i, i, phrase.end(), Kind.PHRASE, phrase.value(), false, false);
    }

    /** A cue that the lexicon does not have: its last verb, or its last word, names the act. */
    FoundCue unlisted(QuotedWords layout, WordRange stretch) {
        Words words = layout.words;
        int head = stretch.end() - 1;
        while (head > stretch.first() && !words.isTag(head, "VERB")) {
            head--;
        }
        if (!words.isTag(head, "VERB")) {
            head = stretch.end() - 1;
            CueEntry entry = new CueEntry(words.lemma(head), Act.SPEECH, Stance.NEUTRAL, "s");
            return new FoundCue(stretch.first(), head, stretch.end(), Kind.NOUN, entry, false, false);
        }
        Match<CueEntry> known = lexicon.verbs.at(words, head, stretch.end());
        CueEntry entry =
                known != null ? known.value() : new CueEntry(words.lemma(head), Act.SPEECH, Stance.NEUTRAL, UNKNOWN);
        return verb(words, head, new Match<>(stretch.end(), entry)).widened(stretch.first(), stretch.end());
    }

    private boolean isVerb(QuotedWords layout, int i) {
        Words words = layout.words;
        if (words.is(i, vocabulary.sureCues)) {
            return true;
        }
        boolean afterArticle = words.isTag(i - 1, "DET") || grammar.isPossessiveMarker(words, i - 1);
        return words.upos(i).equals("VERB") && !afterArticle && !layout.isNoun(i);
    }

    /** "continues to insist", "seemed to think". */
    private int withGovernor(Words words, int first, int floor) {
        int verb = first - 2;
        boolean governed =
                verb >= floor && grammar.isInfinitiveMarker(words, first - 1) && words.is(verb, vocabulary.governors);
        if (!governed) {
            return first;
        }
        while (verb > floor && (words.isTag(verb - 1, "AUX") || grammar.isNegation(words, verb - 1))) {
            verb--;
        }
        return verb;
    }

    /** Takes in the auxiliaries, adverbs and negation to the left: "has also said", "did not say". */
    private FoundCue verb(Words words, int head, Match<CueEntry> match) {
        int floor = words.firstOf(words.sentenceOf(head));
        int first = head;
        boolean negative = false;
        boolean passive = false;
        for (int i = head - 1; i >= floor && first - i <= 2; i--) {
            boolean negation = grammar.isNegation(words, i);
            if (negation || grammar.isAuxiliary(words, i)) {
                first = i;
                negative |= negation;
                passive |= grammar.isBe(words, i) && i + 1 >= head - 1 && !grammar.isGerund(words, head);
            } else if (!words.isTag(i, "ADV")) {
                break;
            }
        }
        if (first == head && words.isTag(head - 1, "ADV") && head - 1 > floor && !words.isTag(head - 2, "PUNCT")) {
            first = head - 1;
        }
        first = withGovernor(words, first, floor);
        return new FoundCue(first, head, match.end(), Kind.VERB, match.value(), negative, passive);
    }
}
