package io.github.hearsay.quotation;

import io.github.hearsay.text.QuotedRegion;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quoted regions that no cue took: the next piece of a quotation just attributed, a line behind a colon, a quotation that
 * goes on in the next paragraph, or one that stands by itself. The rest are titles, nicknames, words held at a distance.
 */
final class RegionAttributions {

    private static final int FEWEST_WORDS = 5;

    private final Layout layout;
    private final Words words;
    private final NounPhrases phrases;

    RegionAttributions(Layout layout, NounPhrases phrases) {
        this.layout = layout;
        words = layout.words;
        this.phrases = phrases;
    }

    /** The drafts with the pieces joined to them, and new drafts behind them. */
    List<Draft> complete(List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>(drafts);
        int[] owner = owners(drafts);
        for (int r = 0; r < owner.length; r++) {
            if (owner[r] >= 0 || !isSpoken(r)) {
                continue;
            }
            int previous = r > 0 ? owner[r - 1] : -1;
            if (previous >= 0 && goesOn(complete.get(previous), r)) {
                List<Stretch> parts = new ArrayList<>(complete.get(previous).parts());
                parts.add(layout.wordsOf(r));
                complete.set(previous, complete.get(previous).withParts(parts));
                owner[r] = previous;
                continue;
            }
            owner[r] = complete.size();
            complete.add(alone(r));
        }
        return complete;
    }

    private int[] owners(List<Draft> drafts) {
        int[] owner = new int[layout.regions.size()];
        java.util.Arrays.fill(owner, -1);
        for (int d = 0; d < drafts.size(); d++) {
            for (Stretch part : drafts.get(d).parts()) {
                for (int i = part.first(); i < part.end(); i++) {
                    int region = layout.regionOf(i);
                    boolean outside = drafts.get(d).cueFirst() < 0
                            || layout.regionOf(drafts.get(d).cueFirst()) != region;
                    if (region >= 0 && outside) {
                        owner[region] = d;
                        i = Math.max(i, layout.wordsOf(region).end() - 1);
                    }
                }
            }
        }
        return owner;
    }

    /** A sentence rather than a title or a nickname: long enough, or with the punctuation of speech. */
    private boolean isSpoken(int region) {
        Stretch stretch = layout.wordsOf(region);
        int count = stretch.end() - stretch.first() - 2;
        int last = stretch.end() - 1;
        boolean closed = layout.regions.get(region).closed();
        boolean stop = layout.isStop(last - 1) || layout.isComma(last - 1);
        boolean alone =
                stretch.first() == 0 || words.paragraphOf(stretch.first() - 1) != words.paragraphOf(stretch.first());
        return count >= FEWEST_WORDS && (stop || alone || !closed);
    }

    /** "A," she said. "B": only a short rest of the clause stands between, in the same paragraph; or a continued region. */
    private boolean goesOn(Draft draft, int r) {
        QuotedRegion previous = layout.regions.get(r - 1);
        if (previous.continued()) {
            return true;
        }
        Stretch last = draft.parts().get(draft.parts().size() - 1);
        int gap = layout.wordsOf(r).first();
        if (words.paragraphOf(last.first()) != words.paragraphOf(gap)) {
            return false;
        }
        int from = Math.max(last.end(), draft.cueEnd());
        return draft.cueFirst() >= 0
                && draft.cueFirst() >= last.first()
                && gap - from <= 25
                && stopsBetween(from, gap) <= 1;
    }

    private int stopsBetween(int from, int to) {
        int stops = 0;
        for (int i = from; i < to; i++) {
            stops += layout.isStop(i) && !words.isTag(i - 1, "PROPN") ? 1 : 0;
        }
        return stops;
    }

    /** With the noun phrase before a colon as its source; else without source and cue. */
    private Draft alone(int r) {
        Stretch region = layout.wordsOf(r);
        int colon = region.first() - 1;
        List<Stretch> parts = List.of(region);
        if (colon > 0 && words.mark(colon) == ':' && layout.regionOf(colon) < 0) {
            @Nullable Stretch source = phrases.before(colon, layout.sentenceAround(colon).first());
            return new Draft(null, colon, colon + 1, source, parts, 0.5);
        }
        @Nullable Stretch signature = signature(region.end());
        return signature == null
                ? new Draft(null, -1, -1, null, parts, 0.3)
                : new Draft(null, region.end(), region.end() + 1, signature, parts, 0.6);
    }

    /** "…" ― Jo Roe: a dash and a name up to the end of the paragraph. */
    private @Nullable Stretch signature(int dash) {
        if (dash + 1 >= words.size() || !(layout.isDash(dash) || words.mark(dash) == '―')) {
            return null;
        }
        int end = dash + 1;
        while (end < words.size() && words.paragraphOf(end) == words.paragraphOf(dash) && layout.regionOf(end) < 0) {
            end++;
        }
        return end > dash + 1 && end - dash < 12 && layout.isNoun(dash + 1) ? new Stretch(dash + 1, end) : null;
    }
}
