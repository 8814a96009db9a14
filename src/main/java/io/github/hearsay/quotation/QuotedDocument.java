package io.github.hearsay.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as those see it who propose attributions: its words and quoted regions, and the cues that the lexicon finds. */
final class QuotedDocument {

    final QuotedWords layout;
    /** What learned proposers look at in each word. */
    final WordSignals signals;
    /** Cues by the lexicon, in text order. */
    final List<FoundCue> listed;

    private final CueFinder finder;

    QuotedDocument(QuotedWords layout, CueFinder finder, WordSignals signals) {
        this.layout = layout;
        this.finder = finder;
        this.signals = signals;
        listed = finder.find(layout);
    }

    /** The cue that stands in a stretch of words: the listed one whose head it holds, or one that the lexicon does not have. */
    FoundCue cueAt(WordRange stretch) {
        int from = 0;
        for (int to = listed.size(); from < to; ) {
            int middle = (from + to) >>> 1;
            if (listed.get(middle).head() < stretch.first()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        boolean isListed = from < listed.size() && listed.get(from).head() < stretch.end();
        return isListed ? listed.get(from).widened(stretch.first(), stretch.end()) : finder.unlisted(layout, stretch);
    }

    /** "allegedly" at a word, be it part of another cue; null where no such phrase stands there. */
    @Nullable FoundCue hearsayAt(int word) {
        return finder.hearsayAt(layout, word);
    }

    /** What the rules say of cues, asked in text order. */
    AttributionRules rules(List<FoundCue> cues) {
        return new AttributionRules(layout, heads(cues));
    }

    /** For each word whether it is the head of one of the cues. */
    boolean[] heads(List<FoundCue> cues) {
        boolean[] heads = new boolean[layout.words.size()];
        cues.forEach(cue -> heads[cue.head()] = true);
        return heads;
    }
}
