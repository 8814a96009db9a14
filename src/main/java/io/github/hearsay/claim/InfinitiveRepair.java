package io.github.hearsay.claim;

import java.util.Set;

/** The part of {@link ParseRepair} that reads infinitives again: what denies them, what they modify, and whose they are. */
final class InfinitiveRepair extends Repair {

    private static final Set<String> MODIFIER = Set.of("amod", "compound");
    private static final Set<String> INSIDE_NOUN = Set.of("nmod", "acl");
    private static final int MOST_STEPS = 8;

    private final EmbeddingPredicates predicates;

    InfinitiveRepair(ParseShape shape, EmbeddingPredicates predicates, TreeEdits edits) {
        super(shape, edits);
        this.predicates = predicates;
    }

    void repair(int marker) {
        int verb = tree.head(marker);
        elided(marker);
        if (verb < marker || !words.isTag(verb, "VERB") || !vocabulary.grammar.isInfinitiveMarker(words, marker)) {
            return;
        }
        behindHave(marker, verb);
        negation(marker, verb);
        if (tree.is(verb, MODIFIER)) {
            modifier(verb);
        }
        behindAdjective(marker, verb);
        behindObject(verb);
        asked(marker, verb);
        coordinated(verb);
    }

    /** "asked everyone who owns a boat to move it": the infinitive belongs to whoever is asked. */
    private void asked(int marker, int verb) {
        int above = tree.is(verb, "ccomp") && tree.left(verb) == marker ? tree.head(verb) : -1;
        boolean asked = above >= 0 && (tree.child(above, "iobj") > above || tree.child(above, "obj") > above);
        if (asked && shape.hasNoSubject(verb)) {
            edits.hang(verb, above, "xcomp");
        }
    }

    /** "was thought to have drowned but was found": what is finite goes on with the verb above the infinitive. */
    private void coordinated(int verb) {
        int above = tree.head(verb);
        if (above < 0 || !tree.is(verb, "xcomp")) {
            return;
        }
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            if (tree.is(c, "conj") && shape.hasNoSubject(c) && hasFiniteAuxiliary(c)) {
                edits.hang(c, above, "conj");
            }
        }
    }

    private boolean hasFiniteAuxiliary(int verb) {
        for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.nextSibling(c)) {
            if (vocabulary.grammar.isInflectedAuxiliary(words, c)) {
                return true;
            }
        }
        return false;
    }

    /** "The board has yet to publish it": what stands before the mark of an infinitive is no auxiliary of it. */
    private void behindHave(int marker, int verb) {
        int governor = tree.child(verb, "aux");
        if (governor < 0 || marker < governor || !vocabulary.grammar.isHave(words, governor)) {
            return;
        }
        edits.hang(verb, -1, "root");
        edits.hang(governor, tree.head(verb), words.relation(verb));
        for (int c = tree.firstChild(verb); c >= 0 && c < marker; c = tree.nextSibling(c)) {
            if (c != governor) {
                edits.hang(c, governor, tree.is(c, "nsubj") ? "nsubj" : words.relation(c));
            }
        }
        edits.hang(verb, governor, "xcomp");
    }

    /** "claimed never to have met": what stands right before the mark denies the infinitive. */
    private void negation(int marker, int verb) {
        int above = tree.head(verb);
        if (above >= 0
                && above < marker - 1
                && vocabulary.grammar.isNegation(words, marker - 1)
                && tree.head(marker - 1) == above) {
            edits.hang(marker - 1, verb, "advmod");
        }
    }

    /** "chose not to": what stands before a mark without a verb denies what is left out, and not the verb before it. */
    private void elided(int marker) {
        int not = marker - 1;
        int verb = not - 1;
        boolean ends =
                marker + 1 >= words.size() || words.isTag(marker + 1, "PUNCT") || words.isTag(marker + 1, "CCONJ");
        if (ends
                && vocabulary.grammar.isInfinitiveMarker(words, marker)
                && vocabulary.grammar.isBareNegation(words, not)
                && tree.head(not) == verb
                && words.isTag(verb, "VERB")) {
            edits.hang(marker, verb, "xcomp");
            edits.hang(not, marker, "advmod");
        }
    }

    /** "is expected to last two weeks": an infinitive is no property of the noun behind it. */
    private void modifier(int verb) {
        int noun = tree.head(verb);
        int above = tree.head(noun);
        if (noun > verb && above >= 0 && above < verb && words.isTag(above, "VERB")) {
            edits.hang(verb, above, "xcomp");
            edits.hang(noun, verb, "obj");
        }
    }

    /** "had been due to begin": an infinitive has no copula, the adjective before it has. */
    private void behindAdjective(int marker, int verb) {
        int adjective = marker - 1;
        int copula = tree.child(verb, "cop");
        if (copula < 0 || copula > adjective || tree.head(adjective) != verb || !words.isTag(adjective, "ADJ")) {
            return;
        }
        edits.hang(adjective, tree.head(verb), words.relation(verb));
        edits.hang(verb, adjective, "xcomp");
        for (int c = tree.firstChild(verb); c >= 0 && c < adjective; c = tree.nextSibling(c)) {
            edits.hang(c, adjective, words.relation(c));
        }
    }

    /** "urged anyone who saw the van to come": what embeds no infinitive leaves it to the verb whose object it belongs to. */
    private void behindObject(int verb) {
        int inner = tree.head(verb);
        boolean clause = inner >= 0 && (tree.is(verb, "xcomp") || tree.is(verb, "advcl") || tree.is(verb, "acl"));
        if (!clause || predicates.of(words, inner, Complement.INFINITIVE) != null) {
            return;
        }
        int noun = inner;
        for (int steps = 0; steps < MOST_STEPS && isInsideNoun(noun); steps++) {
            noun = tree.head(noun);
        }
        boolean object = noun == inner ? tree.is(noun, "obl") : tree.is(noun, "obj") || tree.is(noun, "iobj");
        int governor = object ? tree.head(noun) : -1;
        if (governor >= 0
                && noun > governor
                && tree.child(governor, "xcomp") < 0
                && words.isTag(governor, "VERB")
                && predicates.of(words, governor, Complement.INFINITIVE) != null) {
            edits.hang(verb, governor, "xcomp");
        }
    }

    private boolean isInsideNoun(int word) {
        boolean ofRelative = tree.head(word) >= 0
                && tree.is(word, "obj")
                && words.relation(tree.head(word)).equals("acl:relcl");
        return tree.head(word) >= 0 && (tree.is(word, INSIDE_NOUN) || ofRelative);
    }
}
