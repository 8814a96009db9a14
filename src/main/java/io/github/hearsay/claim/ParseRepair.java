package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;

/**
 * Reads again what a parse cannot mean: a noun has no object, a predicate has one subject, and what is sold is sold to
 * somebody. Each rule looks at a word and its neighbours in the tree.
 */
final class ParseRepair extends Repair {

    private static final int MOST_STEPS = 8;

    private ParseRepair(ParseShape shape, TreeEdits edits) {
        super(shape, edits);
    }

    static Words repaired(Words words, FactualityKnowledge knowledge) {
        ParseShape shape = new ParseShape(words, new DependencyTree(words), knowledge.vocabulary());
        TreeEdits edits = new TreeEdits(words);
        ParseRepair repair = new ParseRepair(shape, edits);
        ClauseRepair clauses = new ClauseRepair(shape, knowledge.predicates(), edits);
        NounRepair nouns = new NounRepair(shape, knowledge.predicates(), edits);
        ContentRepair contents = new ContentRepair(shape, knowledge.predicates(), edits);
        InfinitiveRepair infinitives = new InfinitiveRepair(shape, knowledge.predicates(), edits);
        InvertedConditions conditions = new InvertedConditions(shape, edits);
        ReducedRelatives relatives = new ReducedRelatives(shape, knowledge.predicates(), edits);
        PseudoClefts clefts = new PseudoClefts(shape, edits);
        for (int i = 0; i < words.size(); i++) {
            if (!words.isTag(i, "PUNCT")) {
                contents.repair(i);
                conditions.repair(i);
                clefts.repair(i);
                relatives.repair(i);
                clauses.relative(i);
                infinitives.repair(i);
                repair.copula(i);
                repair.order(i);
                repair.verbless(i);
                repair.noun(i);
                nouns.repair(i);
                clauses.verb(i);
            }
        }
        return edits.words();
    }

    /** "the fire was set", where the parse has an adjective with an auxiliary: an adjective has a copula, a subject none. */
    private void copula(int be) {
        int predicate = tree.head(be);
        if (tree.is(be, "aux") && words.isTag(predicate, "ADJ") && vocabulary.grammar.isBe(words, be)) {
            edits.hang(be, predicate, "cop");
        } else if (vocabulary.grammar.isPossessiveMarker(words, be)
                && tree.is(be, "cop")
                && tree.is(predicate, "nsubj")
                && tree.left(predicate) < be) {
            // "nobody's pay will fall": a subject has no copula of its own
            int owner = tree.child(predicate, "nsubj");
            if (owner >= 0 && tree.right(owner) == be && predicate > be) {
                edits.hang(owner, predicate, "nmod:poss");
                edits.hang(be, owner, "case");
            }
        }
    }

    /** "Close the gate": what opens a sentence and has an object is no adjective. */
    private void order(int i) {
        boolean opens = i == words.firstOf(words.sentenceOf(i)) || words.isTag(i - 1, "PUNCT");
        if (opens && words.isTag(i, "ADJ") && tree.child(i, "obj") > i && shape.hasNoSubject(i)) {
            edits.tag(i, "VERB");
        }
    }

    private void noun(int i) {
        int above = tree.head(i);
        if (above < 0) {
            main(i);
            return;
        }
        if (tree.is(i, "nsubj") && words.isTag(above, "SYM") && tree.is(above, "obj") && i > tree.head(above)) {
            // "paid the crew £4,000"
            edits.hang(i, tree.head(above), "iobj");
        } else if (isSecondObject(i, above)) {
            // "gave the board £2 million"
            edits.hang(i, tree.head(above), "obj");
        } else if (tree.is(i, "nmod") && i > above) {
            phrase(i);
        } else if (tree.is(i, "appos") && isListed(i, above)) {
            // "the pier, the market and two ferries"
            edits.hang(i, above, "conj");
        } else if (tree.is(i, "obl") && isListedBehindObject(i, above)) {
            edits.hang(i, tree.child(above, "obj"), "conj");
        } else if (words.relation(i).equals("xcomp") && isNoClause(i)) {
            // "called for an investigation", "stopped work"
            edits.hang(i, above, tree.child(i, "case") >= 0 ? "obl" : "obj");
        } else if (tree.is(i, "obl") && isSubject(i, above)) {
            edits.hang(i, above, "nsubj");
        } else if (tree.is(i, "advmod") && isBeforeVerb(i, above)) {
            // "the ferry no longer sails"
            edits.hang(i, tree.head(above), "advmod");
        }
    }

    /** "The lighthouse no longer shines": a clause without pronoun or subject of its own is the sentence. */
    private void main(int noun) {
        for (int c = shape.isNominal(noun) ? tree.firstChild(noun) : -1; c >= 0; c = tree.nextSibling(c)) {
            boolean relative = c > noun && words.relation(c).equals("acl:relcl") && words.isTag(c, "VERB");
            if (relative && shape.hasNoSubject(c) && tree.child(c, "mark") < 0 && words.mark(tree.left(c) - 1) != ',') {
                edits.hang(c, -1, "root");
                edits.hang(noun, c, "nsubj");
                return;
            }
        }
    }

    private boolean isSecondObject(int i, int above) {
        boolean amount = words.isTag(i, "SYM") && tree.child(i, "case") < 0;
        return (amount || tree.is(i, "obj")) && shape.isNominal(above) && tree.left(i) == above + 1 && isObject(above);
    }

    /** A noun with a preposition, or behind a verb that says nothing of what somebody is or becomes. */
    private boolean isNoClause(int i) {
        int verb = tree.head(i);
        return shape.isNominal(i)
                && i > verb
                && words.isTag(verb, "VERB")
                && tree.child(i, "cop") < 0
                && tree.child(i, "mark") < 0
                && tree.child(verb, "obj") < 0
                && (words.is(tree.child(i, "case"), vocabulary.complementPrepositions)
                        || (tree.child(i, "case") < 0 && !vocabulary.linking.contains(words.lemma(verb))));
    }

    /** An adverb between a subject and its verb. */
    private boolean isBeforeVerb(int i, int noun) {
        return i > noun
                && shape.isNominal(noun)
                && tree.is(noun, "nsubj")
                && words.isTag(i, "ADV")
                && !words.is(i, vocabulary.placePrepositions)
                && tree.head(noun) == tree.right(i);
    }

    private void phrase(int i) {
        int preposition = tree.left(i);
        if (words.is(preposition, vocabulary.limits)) {
            int predicate = predicateAbove(i);
            if (predicate >= 0) {
                edits.hang(i, predicate, "obl");
            }
            return;
        }
        int noun = tree.head(i);
        for (int steps = 0; tree.is(noun, "nmod") && steps < MOST_STEPS; steps++) {
            noun = tree.head(noun);
        }
        int verb = tree.head(noun);
        if (verb < 0) {
            return;
        }
        boolean place = tree.is(noun, "nsubj")
                && noun > verb
                && tree.child(verb, "expl") >= 0
                && words.is(preposition, vocabulary.placePrepositions);
        if (place || (tree.is(noun, "obj") && passes(verb, preposition))) {
            edits.hang(i, verb, "obl");
        }
    }

    /** "sold the yard to a firm", "bought it from a firm". */
    private boolean passes(int verb, int preposition) {
        String lemma = words.lemma(verb);
        return (vocabulary.giving.contains(lemma) && words.is(preposition, vocabulary.recipients))
                || (vocabulary.taking.contains(lemma) && words.is(preposition, vocabulary.givers));
    }

    private int predicateAbove(int i) {
        int word = tree.head(i);
        for (int steps = 0; word >= 0 && steps < MOST_STEPS; steps++) {
            if (words.isTag(word, "VERB") || tree.child(word, "cop") >= 0) {
                return word;
            }
            word = tree.head(word);
        }
        return -1;
    }

    private boolean isObject(int noun) {
        return tree.is(noun, "obj") && words.isTag(tree.head(noun), "VERB");
    }

    /** A comma before it, a coordinator and one more behind it, and no comma that closes an apposition. */
    private boolean isListed(int i, int above) {
        int own = tree.child(i, "conj");
        int other = own < 0 ? tree.child(above, "conj") : own;
        return other > i
                && tree.child(other, "cc") >= 0
                && words.upos(i).equals(words.upos(above))
                && (words.mark(tree.left(i)) == ',' || words.mark(tree.left(i) - 1) == ',')
                && words.mark(tree.right(i)) != ',';
    }

    private boolean isListedBehindObject(int i, int verb) {
        int object = tree.child(verb, "obj");
        return object >= 0
                && object < i
                && tree.child(i, "case") < 0
                && tree.right(object) >= tree.left(i) - 1
                && isListed(i, object);
    }

    /** A noun without preposition in front of a verb that has no subject. */
    private boolean isSubject(int i, int verb) {
        return i < verb
                && (shape.isNominal(i) || words.isTag(i, "PRON"))
                && words.relation(i).equals("obl")
                && tree.child(i, "case") < 0
                && shape.isFinite(verb)
                && shape.hasNoSubject(verb)
                && !words.is(tree.left(i), vocabulary.timeOpeners)
                && tree.right(i) == leftWithout(i, verb);
    }

    /** "The firm borrowed money": what stands between a subject and a noun without copula is the verb. */
    private void verbless(int verb) {
        int noun = tree.head(verb);
        boolean modifies = noun > verb && words.relation(verb).equals("amod") && words.isTag(verb, "VERB");
        int subject = modifies ? subjectOf(verb, noun) : -1;
        if (subject < 0
                || !shape.isNominal(noun)
                || tree.child(noun, "cop") >= 0
                || tree.right(subject) != verb
                || vocabulary.grammar.isGerund(words, verb)) {
            return;
        }
        edits.hang(verb, tree.head(noun), words.relation(noun));
        for (int c = tree.firstChild(noun); c >= 0; c = tree.nextSibling(c)) {
            boolean ofNoun = (c > verb && c < noun)
                    || tree.is(c, "nmod")
                    || words.relation(c).equals("acl:relcl");
            if (c != verb && !ofNoun) {
                edits.hang(c, verb, words.relation(c).equals("acl") ? "advcl" : words.relation(c));
            }
        }
        edits.hang(subject, verb, "nsubj");
        edits.hang(noun, verb, "obj");
    }

    private int subjectOf(int verb, int noun) {
        int own = tree.child(verb, "nsubj");
        int ofNoun = own < 0 ? tree.child(noun, "nsubj") : own;
        int owner = ofNoun < 0 && tree.head(noun) < 0 ? tree.child(noun, "nmod") : -1;
        return owner >= 0 && tree.child(owner, "case") < 0 ? owner : ofNoun;
    }

    /** The first word of a verb's group: itself, or an auxiliary, a negation or an adverb in front of it. */
    private int leftWithout(int i, int verb) {
        for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.nextSibling(c)) {
            if (c > i && (tree.is(c, "aux") || tree.is(c, "advmod") || tree.is(c, "cc"))) {
                return tree.left(c);
            }
        }
        return verb;
    }
}
