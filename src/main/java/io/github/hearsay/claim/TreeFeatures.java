package io.github.hearsay.claim;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;

/** The features of a word's place in the dependency tree: itself, what hangs under it, what it hangs under. */
final class TreeFeatures {

    private static final int NONE = 0x51ed27;
    private static final int LEVELS = 3;
    private static final int ABOVE = 40;
    private static final int LEVEL_STEP = 20;

    private final Words words;
    private final DependencyTree tree;
    private final Cues cues;
    private final WordHashes hashes;

    TreeFeatures(Words words, DependencyTree tree, Cues cues, WordHashes hashes) {
        this.words = words;
        this.tree = tree;
        this.cues = cues;
        this.hashes = hashes;
    }

    /** @param value the factuality by rules, as a hash */
    void add(Features f, int i, int value) {
        int group = hashes.group(i);
        addOwn(f, i, group, value);
        for (int d = tree.firstChild(i); d >= 0; d = tree.nextSibling(d)) {
            addUnder(f, i, d);
        }
        addAbove(f, i, group);
    }

    private void addOwn(Features f, int i, int group, int value) {
        int lemma = hashes.lemma[i];
        int relation = hashes.relation[i];
        int shape = hashes.shape[i];
        f.add(Hash.feature(2, lemma));
        f.add(Hash.feature(3, hashes.lower[i]));
        f.add(Hash.feature(4, hashes.tag[i]));
        f.add(Hash.feature(5, relation, hashes.tag[i]));
        f.add(Hash.feature(6, shape));
        f.add(Hash.feature(7, shape, relation));
        f.add(Hash.feature(8, hashes.fine[i]));
        f.add(Hash.feature(9, hashes.coarse[i]));
        f.add(Hash.feature(10, group));
        f.add(Hash.feature(11, group, lemma));
        f.add(Hash.feature(12, group, relation));
        f.add(Hash.feature(13, group, shape));
        f.add(Hash.feature(14, value, lemma));
        f.add(Hash.feature(15, value, hashes.coarse[i]));
        f.add(Hash.feature(16, value, hashes.fine[i]));
        f.add(Hash.feature(17, group, value));
        f.add(Hash.feature(18, Hash.of(suffix(words.lower(i))), hashes.tag[i]));
        f.add(Hash.feature(19, Hash.feature(19, group, shape), hashes.coarse[i]));
    }

    private static String suffix(String word) {
        return word.substring(Math.max(0, word.length() - 3));
    }

    private void addUnder(Features f, int i, int d) {
        int relation = hashes.relation[d];
        f.add(Hash.feature(20, relation));
        f.add(Hash.feature(21, relation, hashes.tag[i]));
        if (words.isTag(d, "PUNCT")) {
            f.add(Hash.feature(22, hashes.lower[d]));
            return;
        }
        f.add(Hash.feature(23, relation, hashes.lower[d]));
        f.add(Hash.feature(24, relation, hashes.coarse[d]));
        if (tree.is(d, "aux") || tree.is(d, "cop") || tree.is(d, "mark")) {
            f.add(Hash.feature(25, hashes.lower[d], hashes.shape[i]));
            f.add(Hash.feature(26, hashes.lower[d], hashes.lemma[i]));
        }
        if (tree.is(d, "nsubj") || tree.is(d, "obj") || tree.is(d, "advcl")) {
            f.add(Hash.feature(27, relation, hashes.group(d)));
            f.add(Hash.feature(28, relation, Hash.feature(3, hashes.tag[d], hashes.shape[d])));
        }
    }

    private void addAbove(Features f, int i, int group) {
        int below = i;
        int path = hashes.relation[i];
        for (int level = 0; level < LEVELS; level++) {
            int g = tree.head(below);
            int template = ABOVE + LEVEL_STEP * level;
            if (g < 0) {
                f.add(Hash.feature(template, NONE, level));
                return;
            }
            addGovernor(f, i, g, path, template);
            if (level == 0) {
                addPair(f, i, g, path, group);
            }
            below = g;
            path = Hash.feature(11, path, hashes.relation[g]);
        }
    }

    private void addGovernor(Features f, int i, int g, int path, int template) {
        int group = hashes.group(g);
        f.add(Hash.feature(template + 1, hashes.lemma[g]));
        f.add(Hash.feature(template + 2, hashes.lemma[g], path));
        f.add(Hash.feature(template + 3, hashes.tag[g], path));
        f.add(Hash.feature(template + 4, group));
        f.add(Hash.feature(template + 5, group, path));
        f.add(Hash.feature(template + 6, hashes.coarse[g], path));
        f.add(Hash.feature(template + 7, hashes.fine[g], Hash.feature(5, path, hashes.shape[i])));
        f.add(Hash.feature(template + 8, hashes.shape[g], path));
        f.add(Hash.feature(template + 9, Hash.feature(7, hashes.lemma[g], path), hashes.shape[i]));
        for (Cue cue : cues.on(g)) {
            f.add(Hash.feature(template + 10, Hash.of(cue.kind()), path));
            f.add(Hash.feature(template + 11, Hash.of(cue.effect().name()), path));
        }
    }

    private void addPair(Features f, int i, int g, int path, int group) {
        f.add(Hash.feature(ABOVE + 12, hashes.lemma[g], hashes.lemma[i]));
        f.add(Hash.feature(ABOVE + 13, hashes.group(g), group));
        f.add(Hash.feature(ABOVE + 14, hashes.lemma[g], group));
        f.add(Hash.feature(ABOVE + 15, g < i ? 1 : 2, path));
        f.add(Hash.feature(ABOVE + 16, Hash.feature(9, hashes.coarse[g], hashes.coarse[i]), path));
    }
}
