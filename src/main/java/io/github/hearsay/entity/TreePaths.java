package io.github.hearsay.entity;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;
import java.util.Set;

/** How two words of a sentence stand in its dependency tree. For one thread. */
final class TreePaths {

    /** Relations whose subtype is more informative than the relation. */
    private static final Set<String> KEPT =
            Set.of("nmod:poss", "nsubj:pass", "csubj:pass", "aux:pass", "acl:relcl", "advcl:relcl");

    /** The hash of two words that no short way joins. */
    static final int FAR = 0;

    private static final int LONGEST = 6;

    /** Steps from a word up to a clause around it. */
    private static final int DEEPEST = 12;

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

    /** Hash of the relation of a word, without most subtypes. */
    int relation(int word) {
        String relation = words.relation(word);
        int colon = relation.indexOf(':');
        return colon < 0 || KEPT.contains(relation) ? Hash.of(relation) : Hash.of(relation, 0, colon);
    }

    /** Number of words above a word, up to a few. */
    int depth(int word) {
        int depth = 0;
        for (int at = words.head(word); at >= 0 && depth < LONGEST; at = words.head(at)) {
            depth++;
        }
        return depth;
    }

    /** Whether the entity was the subject of the clause around a word (1), of the one above it (2), and so on; else 0. */
    int clauseOf(Place place, int word) {
        if (place.role() != Role.SUBJECT || place.sentence() != words.sentenceOf(word)) {
            return 0;
        }
        int verb = words.head(place.head());
        int level = 1;
        int at = words.head(word);
        for (int k = 0; k < DEEPEST && at >= 0; k++) {
            if (at == verb) {
                return Math.min(level, 3);
            }
            level += words.isTag(at, "VERB") ? 1 : 0;
            at = words.head(at);
        }
        return 0;
    }

    /** The verb, or what else stands over the clause, that a word depends on; -1 where nothing does. */
    int verbOf(int word) {
        return words.head(Role.top(words, word));
    }

    /** Whether two words depend on two verbs of one lemma. */
    boolean sameVerb(int a, int b) {
        int verb = verbOf(a);
        int other = verbOf(b);
        return verb >= 0 && other >= 0 && verb != other && words.lemma(verb).equals(words.lemma(other));
    }
}
