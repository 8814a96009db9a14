package io.github.hearsay.quotation;

import io.github.hearsay.lexicon.Phrases.Match;
import io.github.hearsay.quotation.CueLexicon.CueEntry;
import io.github.hearsay.quotation.FoundCue.Kind;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds candidate cues: known verbs where they are verbs, phrases such as "according to", nouns that take a that-clause. */
final class CueFinder {

    private static final Set<String> SURELY_VERBS =
            Set.of("said", "says", "told", "tells", "wrote", "tweeted", "added");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "having");
    private static final Set<String> MODAL = Set.of(
            "will", "would", "could", "can", "may", "might", "must", "should", "shall", "did", "does", "do", "ca", "wo",
            "'d", "'ll");
    private static final Set<String> GOVERNORS = Set.of(
            "continue",
            "continues",
            "continued",
            "seem",
            "seems",
            "seemed",
            "appear",
            "appears",
            "appeared",
            "want",
            "wants",
            "wanted",
            "went",
            "tried",
            "tries",
            "try",
            "began",
            "begins",
            "refuse",
            "refuses",
            "refused",
            "declined",
            "declines",
            "decline",
            "fails",
            "failed",
            "like",
            "likes",
            "have",
            "has",
            "had",
            "going",
            "used",
            "managed",
            "chose",
            "rushed",
            "continuing",
            "seeming");
    private static final Set<String> NEGATION = Set.of("not", "n't", "never");

    /** The frames of a verb that is not in the lexicon. */
    private static final String UNKNOWN = "qsi";

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In text order; of overlapping candidates the phrase wins. */
    List<FoundCue> find(QuotedWords layout) {
        Words words = layout.words;
        List<FoundCue> cues = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int limit = words.endOf(words.sentenceOf(i));
            Match<CueEntry> phrase = lexicon.phrases.at(words, i, limit);
            if (phrase != null) {
                cues.add(new FoundCue(i, i, phrase.end(), Kind.PHRASE, phrase.value(), false, false));
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
            if (noun != null && words.is(i + 1, "that") && !words.isTag(i, "VERB")) {
                cues.add(new FoundCue(i, i, i + 1, Kind.NOUN, noun.value(), false, false));
            }
        }
        return cues;
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
            CueEntry entry = new CueEntry(words.lemma(head), "speech", "neutral", "s");
            return new FoundCue(stretch.first(), head, stretch.end(), Kind.NOUN, entry, false, false);
        }
        Match<CueEntry> known = lexicon.verbs.at(words, head, stretch.end());
        CueEntry entry = known != null ? known.value() : new CueEntry(words.lemma(head), "speech", "neutral", UNKNOWN);
        return verb(words, head, new Match<>(stretch.end(), entry)).widened(stretch.first(), stretch.end());
    }

    private static boolean isVerb(QuotedWords layout, int i) {
        Words words = layout.words;
        if (SURELY_VERBS.contains(words.lower(i))) {
            return true;
        }
        boolean afterArticle = words.isTag(i - 1, "DET") || words.is(i - 1, "'s");
        return words.upos(i).equals("VERB") && !afterArticle && !layout.isNoun(i);
    }

    /** "continues to insist", "seemed to think". */
    private static int withGovernor(Words words, int first, int floor) {
        int verb = first - 2;
        boolean governed = verb >= floor && words.is(first - 1, "to") && GOVERNORS.contains(words.lower(verb));
        if (!governed) {
            return first;
        }
        while (verb > floor && (words.isTag(verb - 1, "AUX") || NEGATION.contains(words.lower(verb - 1)))) {
            verb--;
        }
        return verb;
    }

    /** Takes in the auxiliaries, adverbs and negation to the left: "has also said", "did not say". */
    private static FoundCue verb(Words words, int head, Match<CueEntry> match) {
        int floor = words.firstOf(words.sentenceOf(head));
        int first = head;
        boolean negative = false;
        boolean passive = false;
        for (int i = head - 1; i >= floor && first - i <= 2; i--) {
            String word = words.lower(i);
            boolean auxiliary = BE.contains(word) || HAVE.contains(word) || MODAL.contains(word);
            if (auxiliary || NEGATION.contains(word)) {
                first = i;
                negative |= NEGATION.contains(word);
                passive |= BE.contains(word)
                        && i + 1 >= head - 1
                        && !words.lower(head).endsWith("ing");
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
