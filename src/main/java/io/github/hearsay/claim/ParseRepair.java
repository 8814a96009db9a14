package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Set;

/**
 * Reads again what a parse cannot mean: a noun has no object, a predicate has one subject, and what is sold is sold to
 * somebody. Each rule looks at a word and its neighbours in the tree.
 */
final class ParseRepair {

    private static final int MOST_STEPS = 8;
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "conj", "parataxis", "obj", "acl");

    private final Words words;
    private final DependencyTree tree;
    private final ClaimVocabulary vocabulary;
    private final TreeEdits edits;

    private ParseRepair(Words words, ClaimVocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
        tree = new DependencyTree(words);
        edits = new TreeEdits(words);
    }

    static Words repaired(Words words, ClaimVocabulary vocabulary) {
        ParseRepair repair = new ParseRepair(words, vocabulary);
        for (int i = 0; i < words.size(); i++) {
            if (!words.isTag(i, "PUNCT")) {
                repair.noun(i);
                repair.verb(i);
            }
        }
        return repair.edits.words();
    }

    private void noun(int i) {
        contentOfSubject(i);
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
        } else if (tree.is(i, "obl") && isSubject(i, above)) {
            edits.hang(i, above, "nsubj");
        } else if (tree.is(i, "advmod") && isBeforeVerb(i, above)) {
            // "the ferry no longer sails"
            edits.hang(i, tree.head(above), "advmod");
        }
    }

    /** "The lighthouse no longer shines": a clause without pronoun or subject of its own is the sentence. */
    private void main(int noun) {
        for (int c = isNominal(noun) ? tree.firstChild(noun) : -1; c >= 0; c = tree.nextSibling(c)) {
            boolean relative = c > noun && words.relation(c).equals("acl:relcl") && words.isTag(c, "VERB");
            if (relative && hasNoSubject(c) && tree.child(c, "mark") < 0 && words.mark(tree.left(c) - 1) != ',') {
                edits.hang(c, -1, "root");
                edits.hang(noun, c, "nsubj");
                return;
            }
        }
    }

    /** "The claim that the dam leaked is untrue": what stands between a noun with its complementizer and the copula is a clause. */
    private void contentOfSubject(int predicate) {
        int copula = tree.child(predicate, "cop");
        int noun = tree.child(predicate, "nsubj");
        int mark = tree.child(predicate, "mark");
        int subject = noun < 0 ? -1 : nextSubject(noun);
        int verb = subject < 0 ? -1 : tree.child(subject, "acl");
        boolean clause = verb > subject && verb < copula && words.isTag(verb, "VERB");
        if (clause && tree.right(noun) == mark && tree.left(subject) == mark + 1) {
            edits.hang(verb, noun, "acl");
            edits.hang(subject, verb, "nsubj");
            edits.hang(mark, verb, "mark");
        }
    }

    private boolean isSecondObject(int i, int above) {
        boolean amount = words.isTag(i, "SYM") && tree.child(i, "case") < 0;
        return (amount || tree.is(i, "obj")) && isNominal(above) && tree.left(i) == above + 1 && isObject(above);
    }

    /** An adverb between a subject and its verb. */
    private boolean isBeforeVerb(int i, int noun) {
        return i > noun
                && isNominal(noun)
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

    private boolean isNominal(int word) {
        return words.isTag(word, "NOUN") || words.isTag(word, "PROPN");
    }

    private boolean isObject(int noun) {
        return tree.is(noun, "obj") && words.isTag(tree.head(noun), "VERB");
    }

    /** A comma before it, a coordinator and one more behind it, and no comma that closes an apposition. */
    private boolean isListed(int i, int above) {
        int other = tree.child(i, "conj");
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
                && (isNominal(i) || words.isTag(i, "PRON"))
                && words.relation(i).equals("obl")
                && tree.child(i, "case") < 0
                && isFinite(verb)
                && hasNoSubject(verb)
                && !words.is(tree.left(i), vocabulary.timeOpeners)
                && tree.right(i) == leftWithout(i, verb);
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

    private boolean hasNoSubject(int verb) {
        return tree.child(verb, "nsubj") < 0 && tree.child(verb, "csubj") < 0 && tree.child(verb, "expl") < 0;
    }

    /** Whether a verb is no gerund and has no mark of an infinitive. */
    private boolean isFinite(int verb) {
        return words.isTag(verb, "VERB")
                && !vocabulary.grammar.isGerund(words, verb)
                && tree.child(verb, "mark") < 0
                && !tree.is(verb, "xcomp")
                && !tree.is(verb, "acl");
    }

    private void verb(int i) {
        if (!words.isTag(i, "VERB")) {
            return;
        }
        reducedRelative(i);
        infinitive(i);
        relativeObject(i);
        subordinate(i);
        prepositionOfSubject(i);
        if (vocabulary.grammar.isGerund(words, i) && tree.child(i, "aux") < 0) {
            gerund(i);
        }
    }

    private void gerund(int i) {
        int above = tree.head(i);
        int first = words.firstOf(words.sentenceOf(i));
        if (above >= 0 && tree.is(i, "xcomp") && words.is(tree.child(i, "mark"), vocabulary.circumstances)) {
            // "left without paying"
            edits.hang(i, above, "advcl");
        } else if (above > i
                && i == first
                && tree.is(i, "advcl")
                && tree.child(i, "mark") < 0
                && hasNoSubject(above)
                && words.mark(tree.right(i)) != ','
                && words.mark(tree.right(i) - 1) != ',') {
            // "closing the yard saved money"
            edits.hang(i, above, "csubj");
        } else if (above < 0 && i == first) {
            participle(i);
        }
    }

    /** "Fearing a strike, the company raised wages": the verb behind the comma is the one of the sentence. */
    private void participle(int i) {
        for (int c = tree.firstChild(i); c >= 0; c = tree.nextSibling(c)) {
            int verb = c > i && words.mark(tree.left(c) - 1) == ',' && isNominal(c) ? tree.child(c, "acl") : -1;
            if (verb > c && tree.child(verb, "mark") < 0 && isFinitePast(verb)) {
                edits.hang(verb, -1, "root");
                edits.hang(c, verb, "nsubj");
                edits.hang(i, verb, "advcl");
                return;
            }
        }
    }

    private boolean isFinitePast(int verb) {
        return words.isTag(verb, "VERB")
                && !vocabulary.grammar.isGerund(words, verb)
                && words.relation(verb).equals("acl");
    }

    /** "The house they sold burned": of two subjects side by side the nearer one belongs to the verb, the other to the next. */
    private void reducedRelative(int verb) {
        int subject = tree.child(verb, "nsubj");
        int nearer = subject < 0 ? -1 : nextSubject(subject);
        if (nearer < 0 || !isNominal(subject) || tree.right(subject) != tree.left(nearer)) {
            return;
        }
        int main = mainBehind(verb);
        if (main >= 0) {
            edits.hang(main, tree.head(verb), words.relation(verb));
            edits.hang(subject, main, "nsubj");
            edits.hang(verb, subject, "acl:relcl");
            for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
                if (c > main) {
                    edits.hang(c, main, words.relation(c));
                }
            }
        }
    }

    /** "The board has yet to publish it": what stands before the mark of an infinitive is no auxiliary of it. */
    private void infinitive(int verb) {
        int mark = tree.child(verb, "mark");
        int governor = tree.child(verb, "aux");
        if (governor < 0 || mark < governor || mark > verb || !vocabulary.grammar.isHave(words, governor)) {
            return;
        }
        edits.hang(verb, -1, "root");
        edits.hang(governor, tree.head(verb), words.relation(verb));
        for (int c = tree.firstChild(verb); c >= 0 && c < mark; c = tree.nextSibling(c)) {
            if (c != governor) {
                edits.hang(c, governor, tree.is(c, "nsubj") ? "nsubj" : words.relation(c));
            }
        }
        edits.hang(verb, governor, "xcomp");
    }

    /** "If it proves that the pump failed, the firm will pay": a clause with a conjunction is not the sentence, the one behind the comma is. */
    private void subordinate(int verb) {
        int mark = tree.child(verb, "mark");
        if (tree.head(verb) >= 0 || mark != words.firstOf(words.sentenceOf(verb))) {
            return;
        }
        for (int c = tree.nextSibling(mark); c >= 0; c = tree.nextSibling(c)) {
            int subject = c > verb && isClause(c) ? tree.child(c, "nsubj") : -1;
            if (subject > verb && words.mark(tree.left(subject) - 1) == ',') {
                edits.hang(c, -1, "root");
                edits.hang(verb, c, "advcl");
                for (int d = tree.firstChild(c); d >= 0 && d < subject; d = tree.nextSibling(d)) {
                    if (tree.is(d, "advcl") && vocabulary.grammar.isComplementizer(words, tree.child(d, "mark"))) {
                        edits.hang(d, verb, "ccomp");
                    }
                }
                return;
            }
        }
    }

    private boolean isClause(int word) {
        return words.isTag(word, "VERB") && CLAUSES.contains(words.relation(word)) && tree.child(word, "mark") < 0;
    }

    /** "The man who saw the fire called": of two subjects the one right behind a relative clause without object is its object. */
    private void relativeObject(int verb) {
        int subject = tree.child(verb, "nsubj");
        int nearer = subject < 0 ? -1 : nextSubject(subject);
        int relative = nearer < 0 ? -1 : tree.child(subject, "acl");
        if (relative >= 0
                && words.isTag(relative, "VERB")
                && tree.child(relative, "nsubj") >= 0
                && tree.child(relative, "obj") < 0
                && tree.left(nearer) == relative + 1) {
            edits.hang(nearer, relative, "obj");
        }
    }

    /** "Closing the yard saved money": a subject has no preposition, so what looks like one is a gerund. */
    private void prepositionOfSubject(int i) {
        int noun = tree.head(i);
        boolean gerund = noun > i && tree.is(i, "case") && vocabulary.grammar.isGerund(words, i);
        if (gerund && tree.is(noun, "nsubj") && tree.head(noun) > noun && isFinite(tree.head(noun))) {
            edits.hang(i, tree.head(noun), "csubj");
            edits.hang(noun, i, "obj");
        }
    }

    private int nextSubject(int subject) {
        for (int c = tree.nextSibling(subject); c >= 0; c = tree.nextSibling(c)) {
            if (tree.is(c, "nsubj")) {
                return c < tree.head(subject) ? c : -1;
            }
        }
        return -1;
    }

    private int mainBehind(int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            boolean clause = c > verb && words.isTag(c, "VERB") && CLAUSES.contains(words.relation(c));
            if (clause && hasNoSubject(c) && tree.child(c, "mark") < 0 && tree.child(c, "cc") < 0) {
                return c;
            }
        }
        return -1;
    }
}
