package io.github.hearsay.entity;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;

/** How two words of a sentence stand in its dependency tree. For one thread. */
final class TreePaths {

    /** The hash of two words that no short way joins. */
    static final int FAR = 0;

    private static final int LONGEST = 6;

    private final Words words;
    private final int[] above = new int[LONGEST + 1];
    private int up;
    private int down;

    TreePaths(Words words) {
        this.words = words;
    }

    /** Hash of the relations from a word up to what is above both, and down to another one; {@link #FAR} for a long way. */
    int between(int from, int to) {
        up = LONGEST;
        down = LONGEST;
        int count = 0;
        for (int at = from; at >= 0 && count <= LONGEST; at = words.head(at)) {
            above[count++] = at;
        }
        int hash = 1;
        int steps = 0;
        for (int at = to; at >= 0 && steps <= LONGEST; at = words.head(at)) {
            int level = indexOf(at, count);
            if (level >= 0) {
                up = level;
                down = steps;
                for (int k = 0; k < level; k++) {
                    hash = hash * 31 + relation(above[k]);
                }
                return hash == FAR ? 1 : hash;
            }
            hash = hash * 37 + relation(at);
            steps++;
        }
        return FAR;
    }

    /** Steps up and down the way that {@link #between} found last, each up to three. */
    int shape() {
        return Math.min(up, 3) * 4 + Math.min(down, 3);
    }

    private int indexOf(int word, int count) {
        for (int k = 0; k < count; k++) {
            if (above[k] == word) {
                return k;
            }
        }
        return -1;
    }

    /** Hash of the relation of a word, without its subtype unless it owns. */
    int relation(int word) {
        String relation = words.relation(word);
        int colon = relation.indexOf(':');
        boolean kept = colon < 0 || relation.endsWith("poss") || relation.endsWith("pass") || relation.endsWith("relcl");
        return kept ? Hash.of(relation) : Hash.of(relation, 0, colon);
    }

    /** Number of words above a word, up to a few. */
    int depth(int word) {
        int depth = 0;
        for (int at = words.head(word); at >= 0 && depth < LONGEST; at = words.head(at)) {
            depth++;
        }
        return depth;
    }
}
