package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Set;

/** What repairs of a parse ask of single words. */
record ParseShape(Words words, DependencyTree tree, ClaimVocabulary vocabulary) {

    /** Relations under which parsers hang the clause that is the sentence. */
    static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "conj", "parataxis", "obj", "acl");

    /** A verb without conjunction under one of these relations. */
    boolean isClause(int word) {
        return words.isTag(word, "VERB") && CLAUSES.contains(words.relation(word)) && tree.child(word, "mark") < 0;
    }

    boolean isNominal(int word) {
        return words.isTag(word, "NOUN") || words.isTag(word, "PROPN");
    }

    boolean hasNoSubject(int verb) {
        return tree.child(verb, "nsubj") < 0 && tree.child(verb, "csubj") < 0 && tree.child(verb, "expl") < 0;
    }

    /** Whether a verb is no gerund and has no mark of an infinitive. */
    boolean isFinite(int verb) {
        return words.isTag(verb, "VERB")
                && !vocabulary.grammar.isGerund(words, verb)
                && tree.child(verb, "mark") < 0
                && !tree.is(verb, "xcomp")
                && !tree.is(verb, "acl");
    }

    int nextSubject(int subject) {
        for (int c = tree.nextSibling(subject); c >= 0; c = tree.nextSibling(c)) {
            if (tree.is(c, "nsubj")) {
                return c < tree.head(subject) ? c : -1;
            }
        }
        return -1;
    }
}
