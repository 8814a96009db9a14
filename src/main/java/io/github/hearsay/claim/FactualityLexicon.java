package io.github.hearsay.claim;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.FactualityCueKind;
import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Phrases;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words and phrases that decide certainty; immutable. */
final class FactualityLexicon {

    private record Entry(String kind, Effect effect) {}

    private final Phrases<Entry> phrases = new Phrases<>();
    private final Set<String> doubtful;

    FactualityLexicon(Language language, ClaimVocabulary vocabulary) {
        doubtful = vocabulary.doubtfulCues;
        language.lexicon("claim", "factuality-cues")
                .entries()
                .forEach(e -> phrases.add(
                        e.phrase(),
                        new Entry(e.column(0, ClosedSets.texts(FactualityCueKind.class)), e.column(1, Effect::of))));
    }

    /** In text order, without overlaps. */
    List<Cue> find(Words words, int first, int limit) {
        List<Cue> cues = new ArrayList<>();
        for (int i = first; i < limit; i++) {
            Phrases.Match<Entry> match = phrases.at(words, i, limit);
            if (match != null && !isMonth(words, i)) {
                Entry entry = match.value();
                cues.add(new Cue(i, match.end(), entry.kind(), entry.effect()));
                i = match.end() - 1;
            }
        }
        return cues;
    }

    /** "in May": a capital inside the sentence, and a preposition before or no verb behind it. */
    private boolean isMonth(Words words, int i) {
        return words.is(i, doubtful)
                && words.isCapitalized(i)
                && i > words.firstOf(words.sentenceOf(i))
                && (words.isTag(i - 1, "ADP") || (!words.isTag(i + 1, "VERB") && !words.isTag(i + 1, "AUX")));
    }
}
