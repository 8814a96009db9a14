package io.github.hearsay.quotation;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;

/** What the learned taggers look at in each word of a document, computed once. */
final class WordSignals {

    private static final int EDGE = 0x2f0b4d;
    private static final int DEEPEST = 40;
    private static final List<String> COMPLEMENTS =
            List.of("nsubj", "ccomp", "xcomp", "obj", "parataxis", "obl", "csubj", "mark", "expl", "acl");

    final int[] lower;
    final int[] lemma;
    final int[] tag;
    final int[] coarse;
    final int[] fine;
    /** Where a word stands in its quoted region: 0 outside, 1 within, 2 first, 3 last. */
    final int[] region;

    /** Hash of a word's relation to its head; 0 where nothing parsed it. */
    final int[] relation;
    /** Kind and label of the mention that a word belongs to, and its place in that; 0 outside. */
    final int[] mention;

    final DependencyTree tree;
    /** The highest word to the right of its own head whose subtree begins with a word; -1 where none does. */
    final int[] opens;
    /** Which of the relations that a cue's complements have lead to the word from its dependents, one bit each. */
    final int[] dependents;

    WordSignals(QuotedWords layout, WordClusters coarseClasses, WordClusters fineClasses) {
        Words words = layout.words;
        int n = words.size();
        lower = new int[n];
        lemma = new int[n];
        tag = new int[n];
        coarse = new int[n];
        fine = new int[n];
        region = new int[n];
        relation = new int[n];
        dependents = new int[n];
        mention = mentions(layout);
        opens = new int[n];
        tree = new DependencyTree(words);
        String text = words.text();
        for (int i = 0; i < n; i++) {
            lower[i] = WordClusters.hash(words.lower(i), 0, words.lower(i).length());
            lemma[i] = Hash.of(words.lemma(i));
            tag[i] = Hash.of(layout.isNoun(i) && !words.isTag(i, "NOUN") ? "PROPN" : words.upos(i));
            int hash = WordClusters.hash(text, words.begin(i), words.end(i));
            coarse[i] = coarseClasses.of(hash);
            fine[i] = fineClasses.of(hash);
            region[i] = placeInRegion(layout, i);
            opens[i] = opening(words, i);
            relation[i] = Hash.of(words.relation(i));
            int head = words.head(i);
            if (head >= 0 && head != i) {
                dependents[head] |= bit(words.relation(i));
            }
        }
    }

    private static int[] mentions(QuotedWords layout) {
        Words words = layout.words;
        int[] mention = new int[words.size()];
        for (EntityMention m : layout.mentions) {
            int first = words.at(m.span().begin());
            int end = words.behind(m.span().end());
            int kind = Hash.of(m.kind() + m.label());
            for (int i = first; i < end; i++) {
                mention[i] = Hash.feature(i == first ? 1 : 2, i == end - 1 ? 3 : 4, kind);
            }
        }
        return mention;
    }

    private int opening(Words words, int i) {
        int top = i;
        for (int k = 0; k < DEEPEST && words.head(top) >= 0 && tree.left(words.head(top)) == i; k++) {
            top = words.head(top);
        }
        return words.head(top) >= 0 && words.head(top) < i ? top : -1;
    }

    private static int bit(String relation) {
        for (int k = 0; k < COMPLEMENTS.size(); k++) {
            if (relation.startsWith(COMPLEMENTS.get(k))) {
                return 1 << k;
            }
        }
        return 0;
    }

    private static int placeInRegion(QuotedWords layout, int i) {
        int r = layout.regionOf(i);
        if (r < 0) {
            return 0;
        }
        WordRange stretch = layout.wordsOf(r);
        return i == stretch.first() ? 2 : i == stretch.end() - 1 ? 3 : 1;
    }

    /** The value at an index, another one for each place beyond the stretch from {@code first} to {@code end}. */
    static int at(int[] values, int i, int first, int end) {
        return i < first ? EDGE + first - i : i >= end ? EDGE + 64 + i - end : values[i];
    }
}
