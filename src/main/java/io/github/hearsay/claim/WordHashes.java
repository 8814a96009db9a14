package io.github.hearsay.claim;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;

/** What a rating looks at in each word of a document, as hashes, computed once. */
final class WordHashes {

    final int[] lower;
    final int[] lemma;
    final int[] tag;
    final int[] relation;
    final int[] coarse;
    final int[] fine;
    /** The inflection of the word, as far as its form shows it, with its part of speech. */
    final int[] shape;

    private final Words words;
    private final DependencyTree tree;
    private final Grammar grammar;

    WordHashes(Words words, DependencyTree tree, FactualityKnowledge knowledge) {
        this.words = words;
        this.tree = tree;
        grammar = knowledge.vocabulary().grammar;
        int n = words.size();
        lower = new int[n];
        lemma = new int[n];
        tag = new int[n];
        relation = new int[n];
        coarse = new int[n];
        fine = new int[n];
        shape = new int[n];
        for (int i = 0; i < n; i++) {
            lower[i] = Hash.of(words.lower(i));
            lemma[i] = Hash.of(words.lemma(i));
            tag[i] = Hash.of(words.upos(i));
            relation[i] = Hash.of(words.relation(i));
            int form = WordClusters.hash(words.text(), words.begin(i), words.end(i));
            coarse[i] = knowledge.coarse().of(form);
            fine[i] = knowledge.fine().of(form);
            shape[i] = tag[i] + inflection(i, lower[i] == lemma[i]);
        }
    }

    private int inflection(int i, boolean base) {
        if (base) {
            return 1;
        }
        return grammar.isGerund(words, i) ? 2 : grammar.isPlural(words, i) ? 3 : grammar.isPast(words, i) ? 4 : 5;
    }

    /** A word's auxiliaries, copula, markers, determiner and preposition, and whether it is denied, as one hash. */
    int group(int i) {
        int hash = 17;
        for (int d = tree.firstChild(i); d >= 0; d = tree.nextSibling(d)) {
            if (isFunction(d)) {
                hash = hash * 31 + lower[d];
            } else if (tree.is(d, "advmod") && grammar.isNegation(words, d)) {
                hash = hash * 31 + 7;
            }
        }
        return hash;
    }

    private boolean isFunction(int i) {
        return tree.is(i, "aux") || tree.is(i, "cop") || tree.is(i, "mark") || tree.is(i, "det") || tree.is(i, "case");
    }
}
