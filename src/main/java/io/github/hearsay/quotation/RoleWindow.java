package io.github.hearsay.quotation;

import io.github.hearsay.text.QuotedRegion;
import io.github.hearsay.text.Words;
import java.util.Arrays;

/**
 * The surroundings of a cue within its paragraph, in units: words, and whole quoted regions that the cue is not part of.
 * A quoted region is content, source or neither as a whole, however long it is.
 */
final class RoleWindow {

    private static final int WIDEST = 70;

    final FoundCue cue;
    /** Index of the first word of each unit. */
    final int[] first;
    /** Index behind the last word of each unit. */
    final int[] end;
    /** The quoted region that a unit is; -1 for a word. */
    final int[] region;
    /** The first unit of the cue, and the one behind its last. */
    final WordRange cueUnits;

    private RoleWindow(FoundCue cue, int[] first, int[] end, int[] region, WordRange cueUnits) {
        this.cue = cue;
        this.first = first;
        this.end = end;
        this.region = region;
        this.cueUnits = cueUnits;
    }

    static RoleWindow around(FoundCue cue, QuotedWords layout) {
        Words words = layout.words;
        WordRange limits = layout.paragraphAround(cue.head());
        int[] first = new int[2 * WIDEST + cue.end() - cue.first()];
        int[] region = new int[first.length];
        int begin = WIDEST;
        for (int i = cue.first(); i > limits.first() && begin > 0; ) {
            int r = wholeRegion(i - 1, cue, layout);
            i = r < 0 ? i - 1 : layout.wordsOf(r).first();
            first[--begin] = i;
            region[begin] = r;
        }
        int size = WIDEST;
        for (int i = cue.first(); i < cue.end(); i++) {
            first[size] = i;
            region[size++] = -1;
        }
        int behind = cue.end();
        while (behind < Math.min(limits.end(), words.size()) && size < first.length) {
            int r = wholeRegion(behind, cue, layout);
            first[size] = behind;
            region[size++] = r;
            behind = r < 0 ? behind + 1 : layout.wordsOf(r).end();
        }
        int[] firsts = Arrays.copyOfRange(first, begin, size);
        int[] ends = new int[firsts.length];
        for (int u = 0; u < ends.length; u++) {
            ends[u] = u + 1 < ends.length ? firsts[u + 1] : behind;
        }
        int at = WIDEST - begin;
        return new RoleWindow(
                cue,
                firsts,
                ends,
                Arrays.copyOfRange(region, begin, size),
                new WordRange(at, at + cue.end() - cue.first()));
    }

    /** The region around a word where it counts as one unit; one that never closes is not believed. */
    private static int wholeRegion(int word, FoundCue cue, QuotedWords layout) {
        int r = layout.regionOf(word);
        if (r < 0 || r == layout.regionOf(cue.first()) || r == layout.regionOf(cue.end() - 1)) {
            return -1;
        }
        QuotedRegion region = layout.regions.get(r);
        boolean continues = r > 0 && layout.regions.get(r - 1).continued();
        return region.continued() || (region.closed() && (region.opened() || continues)) ? r : -1;
    }

    int size() {
        return first.length;
    }

    /** The words of units. */
    WordRange wordsOf(WordRange units) {
        return new WordRange(first[units.first()], end[units.end() - 1]);
    }

    /** A stretch of words with the quoted regions most of which it holds as a whole, where the window reaches as far. */
    WordRange whole(WordRange stretch) {
        if (stretch.first() < first[0] || stretch.end() > end[end.length - 1]) {
            return stretch;
        }
        WordRange units = unitsOf(stretch);
        return units.isEmpty() ? stretch : wordsOf(units);
    }

    /** The units most of which lie in a stretch of words. */
    WordRange unitsOf(WordRange words) {
        int from = 0;
        while (from < first.length && !covers(words, from)) {
            from++;
        }
        int to = from;
        while (to < first.length && covers(words, to)) {
            to++;
        }
        return new WordRange(from, to);
    }

    private boolean covers(WordRange words, int unit) {
        int shared = Math.min(words.end(), end[unit]) - Math.max(words.first(), first[unit]);
        return 2 * shared > end[unit] - first[unit];
    }
}
