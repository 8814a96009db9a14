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
        Condition condition = condition(auxiliary);
        int verb = condition.verb();
        int subject = condition.subject();
        int main = verb < 0 ? -1 : mainOf(condition.top(), verb);
        if (main > verb && verb > subject && subject > auxiliary && words.isTag(verb, "VERB")) {
            edits.hang(main, -1, "root");
            edits.hang(verb, main, "advcl");
            edits.hang(subject, verb, "nsubj");
            edits.hang(auxiliary, verb, "aux");
            edits.tag(auxiliary, "AUX");
        }
    }

    /**
     * A condition as a parser has it.
     *
     * @param top the word above all of it
     * @param verb its verb, -1 for none
     */
    private record Condition(int top, int verb, int subject) {}

    private Condition condition(int auxiliary) {
        int head = tree.head(auxiliary);
        if (tree.is(auxiliary, "aux") && isRightBehind(auxiliary, tree.child(head, "nsubj"))) {
            return new Condition(head, head, tree.child(head, "nsubj"));
        }
        if (tree.is(auxiliary, "cop") && head > auxiliary && tree.child(head, "nsubj") < 0) {
            // "Were the dam to break"
            return new Condition(head, tree.child(head, "acl"), head);
        }
        int verb = conditionBehind(auxiliary);
        int own = verb < 0 ? -1 : tree.child(verb, "nsubj");
        return new Condition(auxiliary, verb, own > auxiliary ? own : tree.child(auxiliary, "obj"));
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
