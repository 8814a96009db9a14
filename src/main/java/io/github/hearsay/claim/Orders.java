package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;

/** Which verbs of one document give an order. */
final class Orders {

    private final Words words;
    private final DependencyTree tree;
    private final ClaimVocabulary vocabulary;

    Orders(Words words, DependencyTree tree, ClaimVocabulary vocabulary) {
        this.words = words;
        this.tree = tree;
        this.vocabulary = vocabulary;
    }

    /** A base form without subject at the beginning of its sentence, and what is coordinated with it. */
    boolean isOrder(int head) {
        int verb = head;
        while (tree.is(verb, "conj") && tree.child(verb, "nsubj") < 0 && tree.head(verb) >= 0) {
            verb = tree.head(verb);
        }
        boolean bare = words.isTag(verb, "VERB")
                && words.lower(verb).equalsIgnoreCase(words.lemma(verb))
                && tree.child(verb, "nsubj") < 0
                && tree.child(verb, "csubj") < 0;
        boolean independent = tree.head(verb) < 0 || tree.is(verb, "ccomp") || tree.is(verb, "parataxis");
        return bare && independent && beginsSentence(verb);
    }

    private boolean beginsSentence(int verb) {
        for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.nextSibling(c)) {
            boolean passes = words.isTag(c, "PUNCT")
                    || words.is(c, vocabulary.orderOpeners)
                    || vocabulary.grammar.isBareNegation(words, c)
                    || tree.is(c, "vocative")
                    || tree.is(c, "discourse")
                    || tree.is(c, "advcl");
            if (!passes) {
                return false;
            }
        }
        return true;
    }
}
