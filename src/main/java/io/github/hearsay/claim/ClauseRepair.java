package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Set;

/** The part of {@link ParseRepair} that reads clauses again: which verb is the one of the sentence, and whose subjects are whose. */
final class ClauseRepair {

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "conj", "parataxis", "obj", "acl");

    private final Words words;
    private final DependencyTree tree;
    private final ClaimVocabulary vocabulary;
    private final ParseShape shape;
    private final TreeEdits edits;

    ClauseRepair(ParseShape shape, TreeEdits edits) {
        this.shape = shape;
        this.edits = edits;
        words = shape.words();
        tree = shape.tree();
        vocabulary = shape.vocabulary();
    }

    /** "The claim that the dam leaked is untrue": what stands between a noun with its complementizer and the copula is a clause. */
    void contentOfSubject(int predicate) {
        int copula = tree.child(predicate, "cop");
        int noun = tree.child(predicate, "nsubj");
        int mark = tree.child(predicate, "mark");
        int subject = noun < 0 ? -1 : shape.nextSubject(noun);
        int verb = subject < 0 ? -1 : tree.child(subject, "acl");
        boolean clause = verb > subject && verb < copula && words.isTag(verb, "VERB");
        if (clause && tree.right(noun) == mark && tree.left(subject) == mark + 1) {
            edits.hang(verb, noun, "acl");
            edits.hang(subject, verb, "nsubj");
            edits.hang(mark, verb, "mark");
        }
    }

    /** "the pumps, which date from the war, had failed": what stands between the pronoun and the comma has a verb. */
    void relative(int pronoun) {
        int verb = pronoun + 1;
        boolean opens = pronoun > 1 && words.mark(pronoun - 1) == ',' && words.is(pronoun, vocabulary.relatives);
        if (!opens || !words.isTag(verb, "NOUN") || !shape.isNominal(pronoun - 2) || tree.head(pronoun) != verb) {
            return;
        }
        int end = words.endOf(words.sentenceOf(pronoun));
        for (int i = verb; i < end && words.mark(i) != ','; i++) {
            if (words.isTag(i, "VERB") || words.isTag(i, "AUX")) {
                return;
            }
        }
        edits.tag(verb, "VERB");
        edits.tag(pronoun, "PRON");
        edits.hang(verb, pronoun - 2, "acl:relcl");
        edits.hang(pronoun, verb, "nsubj");
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            if (tree.is(c, "nmod")) {
                edits.hang(c, verb, "obl");
            }
        }
    }

    /** "Had the dam broken, the town would have flooded": the auxiliary in front of a condition has no object. */
    void inverted(int auxiliary) {
        int main = tree.head(auxiliary);
        int subject = tree.child(auxiliary, "obj");
        int verb = subject < 0 ? -1 : tree.child(subject, "acl");
        if (main > verb
                && verb > subject
                && auxiliary == words.firstOf(words.sentenceOf(auxiliary))
                && vocabulary.grammar.opensCondition(words, auxiliary)
                && words.isTag(verb, "VERB")) {
            edits.hang(verb, main, "advcl");
            edits.hang(subject, verb, "nsubj");
            edits.hang(auxiliary, verb, "aux");
            edits.tag(auxiliary, "AUX");
        }
    }

    /** "That the dam leaked surprised nobody": what has an object is a verb, and a clause with "that" before it its subject. */
    void clauseBefore(int predicate) {
        int clause = tree.child(predicate, "advcl");
        int mark = clause < 0 ? -1 : tree.child(clause, "mark");
        boolean before = clause >= 0
                && clause < predicate
                && mark == words.firstOf(words.sentenceOf(predicate))
                && vocabulary.grammar.isComplementizer(words, mark)
                && shape.hasNoSubject(predicate);
        if (before && tree.child(predicate, "cop") < 0 && tree.child(predicate, "obj") > predicate) {
            edits.tag(predicate, "VERB");
            edits.hang(clause, predicate, "csubj");
        }
    }

    void verb(int i) {
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
                && shape.hasNoSubject(above)
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
            int verb = c > i && words.mark(tree.left(c) - 1) == ',' && shape.isNominal(c) ? tree.child(c, "acl") : -1;
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
        int nearer = subject < 0 ? -1 : shape.nextSubject(subject);
        if (nearer < 0 || !shape.isNominal(subject) || tree.right(subject) != tree.left(nearer)) {
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
        int nearer = subject < 0 ? -1 : shape.nextSubject(subject);
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
        if (gerund && tree.is(noun, "nsubj") && tree.head(noun) > noun && shape.isFinite(tree.head(noun))) {
            edits.hang(i, tree.head(noun), "csubj");
            edits.hang(noun, i, "obj");
        }
    }

    private int mainBehind(int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            boolean clause = c > verb && words.isTag(c, "VERB") && CLAUSES.contains(words.relation(c));
            if (clause && shape.hasNoSubject(c) && tree.child(c, "mark") < 0 && tree.child(c, "cc") < 0) {
                return c;
            }
        }
        return -1;
    }
}
