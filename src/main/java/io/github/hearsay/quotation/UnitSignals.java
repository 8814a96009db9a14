package io.github.hearsay.quotation;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;

/** What the tagger of content and source looks at in each unit of a window, computed once. */
final class UnitSignals {

    private static final int EDGE = 0x2f0b4d;
    private static final int DEEPEST = 40;
    private static final int MOST = 3;
    /** Words, marks included, of a title or a nickname. */
    private static final int SHORT = 5;

    private final RoleWindow window;
    private final QuotedWords layout;
    private final Words words;

    final int[] lower;
    final int[] tag;
    final int[] coarse;
    final int[] fine;
    final int[] mention;
    final int[] relation;
    /** Whether a unit is a word, a word inside of the cue's own region, or a region, by its length and its last mark. */
    final int[] kind;
    /** How many sentences behind that of the cue, at most two either way. */
    final int[] sentence;
    /** Whether a unit is the first, the last word of its sentence, or both. */
    final int[] edge;
    /** Units from the cue, 0 for its own. */
    final int[] distance;
    /** Commas, verbs, other cues and regions between the unit and the cue, up to three. */
    final int[] commas;

    final int[] verbs;
    final int[] cues;
    final int[] regionsBetween;
    /** 1 for the head of another cue. */
    final int[] isCue;
    /** By which dependent of the cue a unit hangs on it: that one's relation; 1 for the cue itself, 0 for all others. */
    final int[] branch;
    /** The relations that lead from a unit upwards, at most three. */
    final int[] path;
    /** Relation and place in the tree of what begins with a unit. */
    final int[] opening;

    final int cueLemma;
    final int cueForm;
    final int cueRelation;
    final int wordAfterCue;
    final int tagAfterCue;
    final int tagBeforeCue;
    /** Whether regions stand before and behind the cue in its sentence, and where the cue is in its sentence. */
    final int surroundings;

    UnitSignals(RoleWindow window, QuotedWords layout, WordSignals signals, boolean[] cueHeads) {
        this.window = window;
        this.layout = layout;
        words = layout.words;
        int n = window.size();
        lower = new int[n];
        tag = new int[n];
        coarse = new int[n];
        fine = new int[n];
        mention = new int[n];
        relation = new int[n];
        kind = new int[n];
        sentence = new int[n];
        edge = new int[n];
        distance = new int[n];
        commas = new int[n];
        verbs = new int[n];
        cues = new int[n];
        regionsBetween = new int[n];
        isCue = new int[n];
        branch = new int[n];
        path = new int[n];
        opening = new int[n];
        int head = window.cue.head();
        for (int u = 0; u < n; u++) {
            read(u, signals, cueHeads);
        }
        count();
        cueLemma = signals.lemma[head];
        cueForm = Hash.feature(
                Hash.of(window.cue.kind().name()), window.cue.passive() ? 1 : 2, window.cue.negative() ? 1 : 2);
        cueRelation = signals.relation[head];
        wordAfterCue = at(lower, window.cueUnits.end());
        tagAfterCue = at(tag, window.cueUnits.end());
        tagBeforeCue = at(tag, window.cueUnits.first() - 1);
        surroundings = surroundings();
    }

    /** The value of a unit, another one for each place beyond the window. */
    int at(int[] values, int u) {
        return u < 0 ? EDGE - u : u >= values.length ? EDGE + 64 + u - values.length : values[u];
    }

    private void read(int u, WordSignals signals, boolean[] cueHeads) {
        int i = window.first[u];
        int last = window.end[u] - 1;
        int word = window.region[u] < 0 ? i : Math.max(i, words.headOf(i, window.end[u]));
        int between = words.sentenceOf(i) - words.sentenceOf(window.cue.head());
        sentence[u] = Math.max(-2, Math.min(2, between));
        edge[u] = (i == words.firstOf(words.sentenceOf(i)) ? 1 : 0)
                + (last == words.endOf(words.sentenceOf(last)) - 1 ? 2 : 0);
        distance[u] = u < window.cueUnits.first()
                ? window.cueUnits.first() - u
                : u < window.cueUnits.end() ? 0 : u - window.cueUnits.end() + 1;
        kind[u] = window.region[u] < 0 ? (layout.regionOf(i) < 0 ? 1 : 2) : regionKind(i, last);
        boolean isRegion = window.region[u] >= 0;
        lower[u] = isRegion ? Hash.feature(kind[u], 1) : signals.lower[i];
        tag[u] = isRegion ? kind[u] : signals.tag[i];
        coarse[u] = isRegion ? signals.coarse[word] : signals.coarse[i];
        fine[u] = isRegion ? kind[u] : signals.fine[i];
        mention[u] = isRegion ? 0 : signals.mention[i];
        relation[u] = signals.relation[word];
        branch[u] = branch(word, signals);
        path[u] = path(word, signals);
        opening[u] = opening(i, signals);
        for (int k = i; k <= last && isCue[u] == 0; k++) {
            boolean own = k >= window.cue.first() && k < window.cue.end();
            isCue[u] = cueHeads[k] && !own ? 1 : 0;
        }
    }

    private int regionKind(int first, int last) {
        int length = last - first - 1;
        int size = length <= 1 ? 1 : length <= 3 ? 2 : length <= 6 ? 3 : length <= 15 ? 4 : 5;
        int mark = last - 1 > first ? words.mark(last - 1) : 0;
        int capital = first + 1 <= last && words.isCapitalized(first + 1) ? 1 : 2;
        int sentences = words.sentenceOf(last) > words.sentenceOf(first) ? 1 : 2;
        return Hash.feature(
                size, Hash.feature(mark == 0 || Character.isLetterOrDigit(mark) ? 1 : mark, capital), sentences);
    }

    private int branch(int word, WordSignals signals) {
        int cue = window.cue.head();
        int below = word;
        int head = words.head(below);
        for (int k = 0; k < DEEPEST && below != cue && head >= 0 && head != cue; k++) {
            below = head;
            head = words.head(below);
        }
        return below == cue ? 1 : head == cue ? signals.relation[below] : 0;
    }

    private int path(int word, WordSignals signals) {
        int path = 7;
        int at = word;
        for (int k = 0; k < MOST && at >= 0 && at != window.cue.head(); k++) {
            path = Hash.feature(k, path, signals.relation[at]);
            at = words.head(at);
        }
        return Hash.feature(9, path, at == window.cue.head() ? 1 : 2);
    }

    private int opening(int word, WordSignals signals) {
        int top = signals.opens[word];
        return top < 0 ? 0 : Hash.feature(5, signals.relation[top], branch(words.head(top), signals));
    }

    /** Counts outwards from the cue. */
    private void count() {
        for (int u = window.cueUnits.first() - 2; u >= 0; u--) {
            count(u, u + 1);
        }
        for (int u = window.cueUnits.end() + 1; u < commas.length; u++) {
            count(u, u - 1);
        }
    }

    private void count(int u, int before) {
        int i = window.first[before];
        boolean isRegion = window.region[before] >= 0;
        commas[u] = Math.min(MOST, commas[before] + (!isRegion && layout.isComma(i) ? 1 : 0));
        verbs[u] = Math.min(MOST, verbs[before] + (!isRegion && layout.isVerbal(i) ? 1 : 0));
        cues[u] = Math.min(MOST, cues[before] + (isRegion ? 0 : isCue[before]));
        regionsBetween[u] = Math.min(MOST, regionsBetween[before] + (isRegion ? 1 : 0));
    }

    private int surroundings() {
        int before = 0;
        int behind = 0;
        for (int u = 0; u < kind.length; u++) {
            if (window.region[u] >= 0 && sentence[u] == 0) {
                int length = window.end[u] - window.first[u] > SHORT ? 2 : 1;
                before = u < window.cueUnits.first() ? length : before;
                behind = u >= window.cueUnits.end() && behind == 0 ? length : behind;
            }
        }
        int end = at(edge, window.cueUnits.end());
        return Hash.feature(
                before, behind, Hash.feature(6, window.cueUnits.first() == 0 ? 4 : edge[window.cueUnits.first()], end));
    }
}
