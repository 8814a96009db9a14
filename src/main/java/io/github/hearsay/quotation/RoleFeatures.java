package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The features of words for the tagger of content and source, relative to one cue: where the word stands from it, what is
 * between them, and what the rules take for content and source of this cue.
 */
final class RoleFeatures {

    private static final int WIDEST = 120;
    private static final int DEEPEST = 40;
    private static final int RULE_CONTENT = 1;
    private static final int RULE_SOURCE = 2;

    private final Layout layout;
    private final Words words;
    private final WordSignals signals;
    private final boolean[] cueHeads;

    RoleFeatures(Layout layout, WordSignals signals, boolean[] cueHeads) {
        this.layout = layout;
        words = layout.words;
        this.signals = signals;
        this.cueHeads = cueHeads;
    }

    /** The words in which content and source of a cue are looked for. */
    Stretch window(FoundCue cue) {
        Stretch sentence = layout.sentenceAround(cue.head());
        return new Stretch(
                Math.max(Math.min(sentence.first(), cue.first()), cue.first() - WIDEST),
                Math.min(Math.max(sentence.end(), cue.end()), cue.end() + WIDEST));
    }

    /** Fills in the features of the words of a window. */
    void fill(Features f, FoundCue cue, Stretch window, @Nullable Draft draft) {
        f.clear();
        int[] rule = rule(window, draft);
        int[] commas = new int[window.end() - window.first()];
        int[] verbs = new int[commas.length];
        count(window, cue, commas, verbs);
        int[] branch = branches(window, cue);
        int known = Hash.of(cue.kind() + cue.entry().act() + cue.entry().frames());
        for (int i = window.first(); i < window.end(); i++) {
            f.next();
            int at = i - window.first();
            int side = i < cue.first() ? 1 : i < cue.end() ? 2 : 3;
            int far = Math.min(distance(i, cue), 12);
            int place =
                    Hash.feature(side, layout.regionOf(i) == layout.regionOf(cue.head()) ? 1 : 2, signals.region[i]);
            addWords(f, i, window, side);
            addPlace(f, i, place, far, side, known, cue);
            addRule(f, rule, at, side);
            addTree(f, branch, at, i, side, cue);
            f.add(Hash.feature(60, side, commas[at]));
            f.add(Hash.feature(61, side, verbs[at]));
            f.add(Hash.feature(62, Hash.feature(62, commas[at], verbs[at]), Hash.feature(side, signals.tag[i])));
            f.add(Hash.feature(63, place, Hash.feature(63, commas[at], verbs[at])));
        }
    }

    private static int distance(int i, FoundCue cue) {
        return i < cue.first() ? cue.first() - i : i < cue.end() ? 0 : i - cue.end() + 1;
    }

    private void addWords(Features f, int i, Stretch w, int side) {
        int[] lower = signals.lower;
        int[] tag = signals.tag;
        int before = WordSignals.at(tag, i - 1, w.first(), w.end());
        int after = WordSignals.at(tag, i + 1, w.first(), w.end());
        int wordBefore = WordSignals.at(lower, i - 1, w.first(), w.end());
        int wordAfter = WordSignals.at(lower, i + 1, w.first(), w.end());
        f.add(Hash.feature(1, side));
        f.add(Hash.feature(2, side, lower[i]));
        f.add(Hash.feature(3, side, wordBefore));
        f.add(Hash.feature(4, side, wordAfter));
        f.add(Hash.feature(5, side, tag[i]));
        f.add(Hash.feature(6, side, Hash.feature(6, before, tag[i])));
        f.add(Hash.feature(7, side, Hash.feature(7, tag[i], after)));
        f.add(Hash.feature(8, side, Hash.feature(8, before, Hash.feature(8, tag[i], after))));
        f.add(Hash.feature(9, side, Hash.feature(9, wordBefore, tag[i])));
        f.add(Hash.feature(10, side, Hash.feature(10, tag[i], wordAfter)));
        f.add(Hash.feature(11, side, Hash.feature(11, wordBefore, lower[i])));
        f.add(Hash.feature(12, side, signals.coarse[i]));
        f.add(Hash.feature(13, WordSignals.at(tag, i + 2, w.first(), w.end()), Hash.feature(13, side, after)));
        f.add(Hash.feature(14, WordSignals.at(tag, i - 2, w.first(), w.end()), Hash.feature(14, side, before)));
    }

    private void addPlace(Features f, int i, int place, int far, int side, int known, FoundCue cue) {
        int lemma = signals.lemma[cue.head()];
        int afterCue = cue.end() < words.size() ? signals.tag[cue.end()] : 0;
        int wordAfterCue = cue.end() < words.size() ? signals.lower[cue.end()] : 0;
        int beforeCue = cue.first() > 0 ? signals.tag[cue.first() - 1] : 0;
        f.add(Hash.feature(20, place));
        f.add(Hash.feature(21, place, far));
        f.add(Hash.feature(22, place, lemma));
        f.add(Hash.feature(23, side, Hash.feature(23, far, lemma)));
        f.add(Hash.feature(24, place, Hash.feature(24, known, signals.tag[i])));
        f.add(Hash.feature(25, side, Hash.feature(25, far, signals.tag[i])));
        f.add(Hash.feature(26, side, Hash.feature(26, lemma, signals.tag[i])));
        f.add(Hash.feature(27, side, Hash.feature(27, wordAfterCue, Math.min(far, 3))));
        f.add(Hash.feature(28, side, Hash.feature(28, afterCue, beforeCue)));
        f.add(Hash.feature(29, place, Hash.feature(29, afterCue, Math.min(far, 3))));
        f.add(Hash.feature(30, place, Hash.feature(30, beforeCue, Math.min(far, 3))));
        f.add(Hash.feature(31, cueHeads[i] ? side : 0));
        f.add(Hash.feature(32, side, i + 1 < words.size() ? signals.region[i + 1] : 9));
        f.add(Hash.feature(33, side, i > 0 ? signals.region[i - 1] : 9));
        f.add(Hash.feature(
                34, Hash.feature(34, signals.region[i], i > 0 ? signals.region[i - 1] : 9), signals.lower[i]));
        f.add(Hash.feature(
                35, Hash.feature(35, signals.region[i], i + 1 < words.size() ? signals.region[i + 1] : 9), place));
    }

    private static void addRule(Features f, int[] rule, int at, int side) {
        int before = at > 0 ? rule[at - 1] : 9;
        int after = at + 1 < rule.length ? rule[at + 1] : 9;
        int around = Hash.feature(before, rule[at], after);
        f.add(Hash.feature(50, rule[at]));
        f.add(Hash.feature(51, around));
        f.add(Hash.feature(52, around, side));
    }

    private void addTree(Features f, int[] branch, int at, int i, int side, FoundCue cue) {
        int before = at > 0 ? branch[at - 1] : 9;
        int after = at + 1 < branch.length ? branch[at + 1] : 9;
        f.add(Hash.feature(70, branch[at], side));
        f.add(Hash.feature(71, branch[at], Hash.feature(71, side, signals.lemma[cue.head()])));
        f.add(Hash.feature(72, before, branch[at]));
        f.add(Hash.feature(73, branch[at], after));
        f.add(Hash.feature(74, before, Hash.feature(74, branch[at], after)));
        f.add(Hash.feature(75, branch[at], Hash.feature(75, signals.relation[i], side)));
        f.add(Hash.feature(76, branch[at], Hash.feature(76, signals.tag[i], signals.region[i])));
        f.add(Hash.feature(77, branch[at], signals.relation[cue.head()]));
    }

    /** By which dependent of the cue each word hangs on it: that one's relation; 1 for the cue itself, 0 for all others. */
    private int[] branches(Stretch window, FoundCue cue) {
        int[] branch = new int[window.end() - window.first()];
        for (int i = window.first(); i < window.end(); i++) {
            int word = i;
            int head = words.head(word);
            for (int k = 0; k < DEEPEST && head >= 0 && head != word && head != cue.head() && word != cue.head(); k++) {
                word = head;
                head = words.head(word);
            }
            branch[i - window.first()] = word == cue.head() ? 1 : head == cue.head() ? signals.relation[word] : 0;
        }
        return branch;
    }

    /** What the rules take each word for: content, source or nothing; another value where they find nothing at all. */
    private static int[] rule(Stretch window, @Nullable Draft draft) {
        int[] rule = new int[window.end() - window.first()];
        if (draft == null) {
            java.util.Arrays.fill(rule, 4);
            return rule;
        }
        for (Stretch part : draft.parts()) {
            mark(rule, window, part, RULE_CONTENT);
        }
        if (draft.source() != null) {
            mark(rule, window, draft.source(), RULE_SOURCE);
        }
        return rule;
    }

    private static void mark(int[] rule, Stretch window, Stretch part, int value) {
        for (int i = Math.max(part.first(), window.first()); i < Math.min(part.end(), window.end()); i++) {
            rule[i - window.first()] = value;
        }
    }

    /** Counts commas and verbs between each word and the cue, up to three. */
    private void count(Stretch window, FoundCue cue, int[] commas, int[] verbs) {
        for (int i = cue.first() - 2; i >= window.first(); i--) {
            int at = i - window.first();
            commas[at] = Math.min(3, commas[at + 1] + (layout.isComma(i + 1) ? 1 : 0));
            verbs[at] = Math.min(3, verbs[at + 1] + (layout.isVerbal(i + 1) ? 1 : 0));
        }
        for (int i = cue.end() + 1; i < window.end(); i++) {
            int at = i - window.first();
            commas[at] = Math.min(3, commas[at - 1] + (layout.isComma(i - 1) ? 1 : 0));
            verbs[at] = Math.min(3, verbs[at - 1] + (layout.isVerbal(i - 1) ? 1 : 0));
        }
    }
}
