package io.github.hearsay.claim;

/** The part of {@link ParseRepair} that reads pseudo-clefts again. */
final class PseudoClefts extends Repair {

    PseudoClefts(ParseShape shape, TreeEdits edits) {
        super(shape, edits);
    }

    /** "What worries the mayor is the cost": the clause in front is the subject, and the mayor its object. */
    void repair(int what) {
        int verb = tree.head(what);
        boolean opens = verb == what + 1 && what == words.firstOf(words.sentenceOf(what));
        if (!opens || !words.is(what, vocabulary.questionWords) || !words.isTag(verb, "VERB")) {
            return;
        }
        int predicate = tree.child(verb, "ccomp");
        int copula = predicate < 0 ? -1 : tree.child(predicate, "cop");
        int object = copula < 0 ? -1 : nounBefore(copula);
        if (object > verb && tree.child(predicate, "mark") < 0) {
            edits.hang(predicate, tree.head(verb), words.relation(verb));
            edits.hang(verb, predicate, "csubj");
            edits.hang(object, verb, "obj");
            for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
                if (c > copula && tree.is(c, "punct")) {
                    edits.hang(c, predicate, "punct");
                }
            }
        }
    }

    /** The noun whose phrase ends right before a copula. */
    private int nounBefore(int copula) {
        int noun = copula - 1;
        while (noun >= 0 && !tree.is(noun, "nsubj") && tree.head(noun) >= 0 && tree.head(noun) < copula) {
            noun = tree.head(noun);
        }
        return noun >= 0 && tree.is(noun, "nsubj") && shape.isNominal(noun) ? noun : -1;
    }
}
