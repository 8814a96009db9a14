package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The features of units for the tagger of content and source, relative to one cue: what the unit is, where it stands from
 * the cue, what is between them, how the tree leads there, and what the rules take for content and source of this cue.
 */
final class RoleFeatures {

    private static final int RULE_CONTENT = 1;
    private static final int RULE_SOURCE = 2;

    private final QuotedWords layout;
    private final WordSignals signals;
    private final boolean[] cueHeads;

    RoleFeatures(QuotedWords layout, WordSignals signals, boolean[] cueHeads) {
        this.layout = layout;
        this.signals = signals;
        this.cueHeads = cueHeads;
    }

    /** Fills in the features of the units of a window. */
    void fill(Features f, RoleWindow window, @Nullable CandidateAttribution draft) {
        f.clear();
        UnitSignals units = new UnitSignals(window, layout, signals, cueHeads);
        int[] rule = rule(window, draft);
        FoundCue cue = window.cue;
        int known = cue.sort();
        for (int u = 0; u < window.size(); u++) {
            f.next();
            int side = u < window.cueUnits.first() ? 1 : u < window.cueUnits.end() ? 2 : 3;
            int place = Hash.feature(side, units.kind[u], units.sentence[u]);
            addWords(f, units, u, side);
            addPlace(f, units, u, place, side, known);
            addCue(f, units, u, place, side);
            addBetween(f, units, u, place, side);
            addTree(f, units, u, side);
            addRule(f, rule, u, side);
        }
    }

    private static void addWords(Features f, UnitSignals s, int u, int side) {
        int before = s.at(s.tag, u - 1);
        int after = s.at(s.tag, u + 1);
        int wordBefore = s.at(s.lower, u - 1);
        int wordAfter = s.at(s.lower, u + 1);
        f.add(Hash.feature(1, side));
        f.add(Hash.feature(2, side, s.lower[u]));
        f.add(Hash.feature(3, side, wordBefore));
        f.add(Hash.feature(4, side, wordAfter));
        f.add(Hash.feature(5, side, s.tag[u]));
        f.add(Hash.feature(6, side, Hash.feature(6, before, s.tag[u])));
        f.add(Hash.feature(7, side, Hash.feature(7, s.tag[u], after)));
        f.add(Hash.feature(8, side, Hash.feature(8, before, Hash.feature(8, s.tag[u], after))));
        f.add(Hash.feature(9, side, Hash.feature(9, wordBefore, s.tag[u])));
        f.add(Hash.feature(10, side, Hash.feature(10, s.tag[u], wordAfter)));
        f.add(Hash.feature(11, side, Hash.feature(11, wordBefore, s.lower[u])));
        f.add(Hash.feature(12, side, s.coarse[u]));
        f.add(Hash.feature(13, s.at(s.tag, u + 2), Hash.feature(13, side, after)));
        f.add(Hash.feature(14, s.at(s.tag, u - 2), Hash.feature(14, side, before)));
        f.add(Hash.feature(15, side, s.fine[u]));
        f.add(Hash.feature(16, side, Hash.feature(16, s.at(s.coarse, u - 1), s.at(s.coarse, u + 1))));
        f.add(Hash.feature(17, side, Hash.feature(17, s.lower[u], wordAfter)));
    }

    private static void addPlace(Features f, UnitSignals s, int u, int place, int side, int known) {
        int far = Math.min(s.distance[u], 12);
        int near = Math.min(s.distance[u], 3);
        f.add(Hash.feature(20, place));
        f.add(Hash.feature(21, place, far));
        f.add(Hash.feature(22, place, s.cueLemma));
        f.add(Hash.feature(23, side, Hash.feature(23, far, s.cueLemma)));
        f.add(Hash.feature(24, place, Hash.feature(24, known, s.tag[u])));
        f.add(Hash.feature(25, side, Hash.feature(25, far, s.tag[u])));
        f.add(Hash.feature(26, side, Hash.feature(26, s.cueLemma, s.tag[u])));
        f.add(Hash.feature(27, side, Hash.feature(27, s.wordAfterCue, near)));
        f.add(Hash.feature(28, side, Hash.feature(28, s.tagAfterCue, s.tagBeforeCue)));
        f.add(Hash.feature(29, place, Hash.feature(29, s.tagAfterCue, near)));
        f.add(Hash.feature(30, place, Hash.feature(30, s.tagBeforeCue, near)));
        f.add(Hash.feature(31, place, Hash.feature(31, s.edge[u], s.at(s.edge, u + 1))));
        f.add(Hash.feature(32, side, Hash.feature(32, s.mention[u], near)));
        f.add(Hash.feature(33, s.at(s.mention, u - 1), Hash.feature(33, s.mention[u], s.at(s.mention, u + 1))));
        f.add(Hash.feature(34, s.at(s.kind, u - 1), Hash.feature(34, s.kind[u], s.at(s.kind, u + 1))));
        f.add(Hash.feature(35, place, Hash.feature(35, s.at(s.kind, u + 1), s.at(s.lower, u - 1))));
    }

    private static void addCue(Features f, UnitSignals s, int u, int place, int side) {
        f.add(Hash.feature(40, place, s.surroundings));
        f.add(Hash.feature(41, place, Hash.feature(41, s.surroundings, Math.min(s.distance[u], 2))));
        f.add(Hash.feature(42, side, Hash.feature(42, s.surroundings, s.tag[u])));
        f.add(Hash.feature(43, place, Hash.feature(43, s.cueLemma, s.surroundings)));
        f.add(Hash.feature(44, place, s.cueForm));
    }

    private static void addBetween(Features f, UnitSignals s, int u, int place, int side) {
        int between = Hash.feature(s.commas[u], s.verbs[u]);
        f.add(Hash.feature(60, side, s.commas[u]));
        f.add(Hash.feature(61, side, s.verbs[u]));
        f.add(Hash.feature(62, between, Hash.feature(side, s.tag[u])));
        f.add(Hash.feature(63, place, between));
        f.add(Hash.feature(64, place, s.cues[u]));
        f.add(Hash.feature(65, place, Hash.feature(65, s.cues[u], s.isCue[u])));
        f.add(Hash.feature(66, side, Hash.feature(66, s.at(s.isCue, u + 1), s.at(s.isCue, u + 2))));
        f.add(Hash.feature(67, place, Hash.feature(67, s.cues[u], s.regionsBetween[u])));
    }

    private static void addTree(Features f, UnitSignals s, int u, int side) {
        int before = s.at(s.branch, u - 1);
        int after = s.at(s.branch, u + 1);
        f.add(Hash.feature(70, s.branch[u], side));
        f.add(Hash.feature(71, s.branch[u], Hash.feature(71, side, s.cueLemma)));
        f.add(Hash.feature(72, before, s.branch[u]));
        f.add(Hash.feature(73, s.branch[u], after));
        f.add(Hash.feature(74, before, Hash.feature(74, s.branch[u], after)));
        f.add(Hash.feature(75, s.branch[u], Hash.feature(75, s.relation[u], side)));
        f.add(Hash.feature(76, s.branch[u], Hash.feature(76, s.tag[u], s.kind[u])));
        f.add(Hash.feature(77, s.branch[u], s.cueRelation));
        f.add(Hash.feature(78, side, s.path[u]));
        f.add(Hash.feature(79, s.branch[u], s.opening[u]));
        f.add(Hash.feature(80, s.branch[u], s.at(s.opening, u + 1)));
        f.add(Hash.feature(81, s.at(s.opening, u + 1), s.at(s.lower, u + 1)));
        f.add(Hash.feature(82, s.opening[u], s.lower[u]));
        f.add(Hash.feature(83, s.at(s.opening, u + 1), Hash.feature(83, s.tag[u], s.at(s.tag, u + 1))));
        f.add(Hash.feature(84, s.at(s.opening, u + 1), Hash.feature(84, s.commas[u], s.verbs[u])));
    }

    private static void addRule(Features f, int[] rule, int u, int side) {
        int before = u > 0 ? rule[u - 1] : 9;
        int after = u + 1 < rule.length ? rule[u + 1] : 9;
        int around = Hash.feature(before, rule[u], after);
        f.add(Hash.feature(50, rule[u]));
        f.add(Hash.feature(51, around));
        f.add(Hash.feature(52, around, side));
    }

    /** What the rules take each unit for: content, source or nothing; another value where they find nothing at all. */
    private static int[] rule(RoleWindow window, @Nullable CandidateAttribution draft) {
        int[] rule = new int[window.size()];
        if (draft == null) {
            java.util.Arrays.fill(rule, 4);
            return rule;
        }
        for (WordRange part : draft.parts()) {
            mark(rule, window.unitsOf(part), RULE_CONTENT);
        }
        if (draft.source() != null) {
            mark(rule, window.unitsOf(draft.source()), RULE_SOURCE);
        }
        return rule;
    }

    private static void mark(int[] rule, WordRange units, int value) {
        java.util.Arrays.fill(rule, units.first(), units.end(), value);
    }
}
