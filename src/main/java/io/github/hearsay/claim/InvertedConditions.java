package io.github.hearsay.claim;

/** The part of {@link ParseRepair} that reads conditions without conjunction again. */
final class InvertedConditions extends Repair {

    InvertedConditions(ParseShape shape, TreeEdits edits) {
        super(shape, edits);
    }

    /** "Had the dam broken, the town would have flooded": the auxiliary in front opens a condition, and the clause behind it is the sentence. */
    void repair(int auxiliary) {
        participle(auxiliary);
        if (!vocabulary.grammar.opensCondition(words, auxiliary)) {
            return;
        }
        int inverted = invertedBelow(auxiliary);
        if (inverted >= 0) {
            edits.hang(auxiliary, inverted, "aux");
            edits.tag(auxiliary, "AUX");
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

    /** "Provided the vote passes, taxes will fall", "Assuming that it passes": what opens a condition is no verb of its own. */
    private void participle(int i) {
        int main = vocabulary.grammar.isSupposing(words, i) && (tree.is(i, "advcl") || tree.is(i, "aux"))
                ? tree.head(i)
                : -1;
        if (main < 0 || tree.child(i, "nsubj") >= 0) {
            return;
        }
        for (int c = tree.firstChild(tree.is(i, "aux") ? main : i); c >= 0; c = tree.nextSibling(c)) {
            boolean clause = tree.is(c, "ccomp") || tree.is(c, "xcomp") || tree.is(c, "advcl");
            if (c > i && clause && tree.left(c) == i + 1 && tree.child(c, "nsubj") >= 0) {
                edits.hang(c, main, "advcl");
                edits.hang(i, c, "mark");
                return;
            }
        }
    }

    /** The verb of a condition whose auxiliary a parser has given to the verb of the sentence; -1 where it has not. */
    private int invertedBelow(int auxiliary) {
        int main = tree.is(auxiliary, "aux") ? tree.head(auxiliary) : -1;
        for (int c = main < 0 ? -1 : tree.firstChild(main); c >= 0; c = tree.nextSibling(c)) {
            if (c > auxiliary && tree.is(c, "advcl") && isRightBehind(auxiliary, tree.child(c, "nsubj"))) {
                return c;
            }
        }
        return -1;
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
        if (verb >= 0 && isCounterfactual(verb, auxiliary) && tree.child(auxiliary, "cc") < 0) {
            withObject(auxiliary, verb);
            return;
        }
        int main = verb < 0 ? -1 : tree.head(verb);
        if (main >= 0
                && isCounterfactual(main, auxiliary)
                && tree.left(verb) == auxiliary
                && isRightBehind(auxiliary, tree.child(verb, "nsubj"))
                && !tree.is(verb, "conj")) {
            edits.hang(verb, main, "advcl");
            edits.hang(auxiliary, verb, tree.is(auxiliary, "cop") ? "cop" : "aux");
            edits.tag(auxiliary, "AUX");
        }
    }

    /** The same, where the parser takes what had happened to somebody for an object and its participle. */
    private void withObject(int auxiliary, int main) {
        int subject = tree.child(auxiliary, "obj");
        int verb = isRightBehind(auxiliary, subject) ? conditionBehind(auxiliary) : -1;
        if (verb > subject && words.isTag(verb, "VERB")) {
            edits.hang(verb, main, "advcl");
            edits.hang(subject, verb, "nsubj");
            edits.hang(auxiliary, verb, "aux");
            edits.tag(auxiliary, "AUX");
        }
    }

    /** Whether a verb in front says what would have been. */
    private boolean isCounterfactual(int verb, int auxiliary) {
        return verb < auxiliary && words.is(tree.child(verb, "aux"), vocabulary.counterfactual);
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
