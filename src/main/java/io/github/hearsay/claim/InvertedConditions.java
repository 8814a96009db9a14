package io.github.hearsay.claim;

/** The part of {@link ParseRepair} that reads conditions without conjunction again. */
final class InvertedConditions extends Repair {

    InvertedConditions(ParseShape shape, TreeEdits edits) {
        super(shape, edits);
    }

    /** "Had the dam broken, the town would have flooded": the auxiliary in front opens a condition, and the clause behind it is the sentence. */
    void repair(int auxiliary) {
        if (!vocabulary.grammar.opensCondition(words, auxiliary)) {
            return;
        }
        if (auxiliary != words.firstOf(words.sentenceOf(auxiliary))) {
            behind(auxiliary);
            return;
        }
        boolean hangs =
                tree.is(auxiliary, "aux") && isRightBehind(auxiliary, tree.child(tree.head(auxiliary), "nsubj"));
        int noun = tree.is(auxiliary, "cop") ? tree.head(auxiliary) : -1;
        boolean follows = noun > auxiliary && tree.child(noun, "nsubj") < 0;
        int verb = hangs ? tree.head(auxiliary) : follows ? tree.child(noun, "acl") : conditionBehind(auxiliary);
        int own = follows ? noun : verb < 0 ? -1 : tree.child(verb, "nsubj");
        int subject = hangs || own > auxiliary ? own : tree.child(auxiliary, "obj");
        int main = verb < 0 ? -1 : mainOf(hangs ? verb : follows ? noun : auxiliary, verb);
        if (main > verb && verb > subject && subject > auxiliary && words.isTag(verb, "VERB")) {
            edits.hang(main, -1, "root");
            edits.hang(verb, main, "advcl");
            edits.hang(subject, verb, "nsubj");
            edits.hang(auxiliary, verb, "aux");
            edits.tag(auxiliary, "AUX");
        }
    }

    /** "They would have drowned had the dam broken". */
    private void behind(int auxiliary) {
        int verb = tree.head(auxiliary);
        int main = verb < 0 ? -1 : tree.head(verb);
        boolean conditional =
                main >= 0 && main < auxiliary && words.is(tree.child(main, "aux"), vocabulary.counterfactual);
        if (conditional
                && tree.left(verb) == auxiliary
                && isRightBehind(auxiliary, tree.child(verb, "nsubj"))
                && !tree.is(verb, "conj")) {
            edits.hang(verb, main, "advcl");
            edits.hang(auxiliary, verb, tree.is(auxiliary, "cop") ? "cop" : "aux");
            edits.tag(auxiliary, "AUX");
        }
    }

    private int conditionBehind(int auxiliary) {
        int subject = tree.child(auxiliary, "obj");
        int relative = subject < 0 ? -1 : tree.child(subject, "acl");
        int clause = relative < 0 ? tree.child(auxiliary, "xcomp") : relative;
        return clause < 0 ? tree.child(auxiliary, "ccomp") : clause;
    }

    private boolean isRightBehind(int word, int noun) {
        return noun >= 0 && tree.left(noun) == word + 1;
    }

    /** The verb above a condition, or one with a subject that a comma parts from it. */
    private int mainOf(int top, int verb) {
        if (tree.head(top) >= 0) {
            return tree.head(top);
        }
        for (int c = tree.firstChild(top); c >= 0; c = tree.nextSibling(c)) {
            boolean parted = words.mark(tree.left(c) - 1) == ',' || words.mark(tree.left(c)) == ',';
            boolean clause = shape.isClause(c) || tree.child(c, "cop") >= 0;
            if (c > verb && clause && !shape.hasNoSubject(c) && parted) {
                return c;
            }
        }
        return -1;
    }
}
