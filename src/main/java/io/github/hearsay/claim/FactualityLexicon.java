package io.github.hearsay.claim;

import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.lexicon.Phrases;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that decide certainty; immutable. */
final class FactualityLexicon {

    private final Phrases<Lexicon.Entry> phrases = new Phrases<>();

    FactualityLexicon(String language) {
        Lexicon.load("claim", language, "factuality-cues").entries().forEach(e -> phrases.add(e.phrase(), e));
    }

    /**
     * A cue in the text, as word indexes.
     *
     * @param kind as {@code FactualityCue.kind}
     * @param effect {@code PR}, {@code PS}, {@code U}, {@code NEG}, {@code PR-NEG} or empty
     */
    record Cue(int first, int end, String kind, String effect) {}

    /** In text order, without overlaps. */
    List<Cue> find(Words words, int first, int limit) {
        List<Cue> cues = new ArrayList<>();
        for (int i = first; i < limit; i++) {
            Phrases.Match<Lexicon.Entry> match = phrases.at(words, i, limit);
            if (match != null && !isMonth(words, i)) {
                cues.add(new Cue(
                        i, match.end(), match.value().column(0), match.value().column(1)));
                i = match.end() - 1;
            }
        }
        return cues;
    }

    /** "in May": a capital inside the sentence, and no verb behind it. */
    private static boolean isMonth(Words words, int i) {
        return words.is(i, "may")
                && words.isCapitalized(i)
                && i > words.firstOf(words.sentenceOf(i))
                && !words.isTag(i + 1, "VERB")
                && !words.isTag(i + 1, "AUX");
    }
}
