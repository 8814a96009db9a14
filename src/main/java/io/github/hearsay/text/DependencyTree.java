package io.github.hearsay.text;

import java.util.Arrays;
import java.util.Set;

/**
 * The dependency trees of a document, one a sentence, downwards: which words hang under a word. Arcs that lead out of the
 * sentence or in a circle, as broken annotations may have them, are taken off: the word counts as a root.
 */
public final class DependencyTree {

    private static final int NONE = -1;

    private final Words words;
    private final int[] head;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] left;
    private final int[] right;

    public DependencyTree(Words words) {
        this.words = words;
        int n = words.size();
        head = new int[n];
        firstChild = new int[n];
        nextSibling = new int[n];
        left = new int[n];
        right = new int[n];
        Arrays.fill(firstChild, NONE);
        Arrays.fill(nextSibling, NONE);
        for (int i = 0; i < n; i++) {
            int above = words.head(i);
            head[i] = above >= 0 && words.sentenceOf(above) == words.sentenceOf(i) ? above : NONE;
        }
        for (int i = n - 1; i >= 0; i--) {
            left[i] = i;
            right[i] = i + 1;
            cutCircle(i);
        }
        for (int i = n - 1; i >= 0; i--) {
            if (head[i] != NONE) {
                nextSibling[i] = firstChild[head[i]];
                firstChild[head[i]] = i;
            }
            for (int above = head[i]; above != NONE; above = head[above]) {
                left[above] = Math.min(left[above], i);
                right[above] = Math.max(right[above], i + 1);
            }
        }
    }

    private void cutCircle(int i) {
        int sentence = words.sentenceOf(i);
        int steps = words.endOf(sentence) - words.firstOf(sentence);
        int above = head[i];
        while (above != NONE && steps-- > 0) {
            above = head[above];
        }
        if (above != NONE) {
            head[i] = NONE;
        }
    }

    /** Index of the word above, -1 for a root. */
    public int head(int i) {
        return head[i];
    }

    /** Index of the first word directly below, -1 where there is none. */
    public int firstChild(int i) {
        return firstChild[i];
    }

    /** Index of the next word under the same head, -1 behind the last. */
    public int nextSibling(int i) {
        return nextSibling[i];
    }

    /** Index of the first word of the subtree. */
    public int left(int i) {
        return left[i];
    }

    /** Index behind the last word of the subtree. */
    public int right(int i) {
        return right[i];
    }

    /** Whether the arc to a word has a label, or a subtype of it: {@code nsubj:pass} is an {@code nsubj}. */
    public boolean is(int i, String label) {
        String relation = words.relation(i);
        return relation.startsWith(label)
                && (relation.length() == label.length() || relation.charAt(label.length()) == ':');
    }

    /** Whether the arc to a word has one of several labels, or a subtype of one. */
    public boolean is(int i, Set<String> labels) {
        String relation = words.relation(i);
        int colon = relation.indexOf(':');
        return labels.contains(relation) || (colon >= 0 && labels.contains(relation.substring(0, colon)));
    }

    /** The first word below with a label or a subtype of it, -1 where there is none. */
    public int child(int i, String label) {
        for (int c = firstChild[i]; c != NONE; c = nextSibling[c]) {
            if (is(c, label)) {
                return c;
            }
        }
        return NONE;
    }

    /** Whether a word is another one or stands below it. */
    public boolean isBelow(int i, int ancestor) {
        int k = i;
        while (k != NONE && k != ancestor) {
            k = head[k];
        }
        return k == ancestor;
    }
}
