package io.github.hearsay.claim;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Arrays;

/** Whose action or state a predicate is, where another predicate or a noun lends it its subject too. */
final class Subjects {

    private static final int DEEPEST = 20;
    private static final String OBJECT = "obj";
    private static final String DEONTIC = ClosedSets.FactualityCueKind.DEONTIC.text();

    private final Words words;
    private final DependencyTree tree;
    private final Embedding embedding;
    private final ClaimVocabulary vocabulary;

    Subjects(Words words, DependencyTree tree, Embedding embedding, ClaimVocabulary vocabulary) {
        this.embedding = embedding;
        this.words = words;
        this.tree = tree;
        this.vocabulary = vocabulary;
    }

    /** Head of the subject, -1 where the sentence has none. */
    int of(int predicate) {
        return of(predicate, DEEPEST);
    }

    private int of(int predicate, int depth) {
        int own = own(predicate);
        int above = tree.head(predicate);
        if (own >= 0 || above < 0 || depth == 0) {
            return own < 0 ? -1 : resolved(own, predicate);
        }
        if (tree.is(predicate, "conj")) {
            int shared = of(above, depth - 1);
            int content = tree.child(above, "xcomp");
            int raised = shared >= 0 || content < 0 ? -1 : own(content);
            // "He was thought to be dead but was found": he stands before both verbs
            return raised >= 0 && raised < above ? resolved(raised, content) : shared;
        }
        if (words.relation(predicate).equals("xcomp")) {
            int controller = controller(above, predicate);
            return controller >= 0 ? resolved(controller, above) : of(above, depth - 1);
        }
        if (tree.is(predicate, "advcl")) {
            int object = tree.child(above, "obj");
            int other = object >= 0 && object < predicate && isLinked(predicate) ? object : addressee(above, predicate);
            return other >= 0 ? resolved(other, above) : of(above, depth - 1);
        }
        int verb = embedding.phrases.verbOver(predicate, embedding.kind(predicate));
        if (verb >= 0) {
            // "took the chance to leave"
            return of(verb, depth - 1);
        }
        if (words.relation(predicate).equals("acl")) {
            return ofAdnominal(predicate, above);
        }
        return words.relation(predicate).equals("appos") ? above : -1;
    }

    /** The one nearest in front of the predicate: a word of a line above has been taken for one at times. */
    private int own(int predicate) {
        int subject = -1;
        for (int c = tree.firstChild(predicate); c >= 0; c = tree.nextSibling(c)) {
            boolean fits = tree.is(c, "nsubj") || tree.is(c, "csubj");
            if (fits && (subject < 0 || c < predicate || words.relation(subject).endsWith(":outer"))) {
                subject = c;
            }
        }
        return subject;
    }

    /** "asked him to leave": he leaves; but who promises somebody to leave leaves himself. */
    private int controller(int governor, int predicate) {
        if (vocabulary.subjectControl.contains(words.lemma(governor))) {
            return -1;
        }
        int object = tree.child(governor, "iobj");
        object = object >= 0 ? object : tree.child(governor, "obj");
        return object >= 0 ? object : addressee(governor, predicate);
    }

    /** "called on him to leave": he leaves; -1 where nobody is called. */
    private int addressee(int governor, int predicate) {
        int phrase = tree.child(governor, "obl");
        Signature signature = embedding.signature(predicate, governor, Complement.INFINITIVE);
        boolean called = phrase > governor
                && words.is(governor + 1, vocabulary.addressing)
                && tree.left(phrase) <= governor + 2
                && tree.right(phrase) == tree.left(predicate)
                && signature != null
                && signature.kind().equals(DEONTIC);
        return called ? phrase : -1;
    }

    /** "accused him of lying", "kept him from leaving": what follows is his. */
    private boolean isLinked(int predicate) {
        int mark = tree.child(predicate, "mark");
        return words.is(mark, vocabulary.links) || (mark >= 0 && embedding.phrases.embeds(tree.head(predicate), mark));
    }

    private int ofAdnominal(int predicate, int noun) {
        int mark = tree.child(predicate, "mark");
        if (mark < 0) {
            return noun;
        }
        if (vocabulary.grammar.isInfinitiveMarker(words, mark) && isOwned(noun)) {
            return of(tree.is(noun, OBJECT) ? tree.head(noun) : noun);
        }
        String lemma = words.lemma(noun);
        // Not the decision closes the yard, but whoever decided it.
        boolean content = !vocabulary.grammar.isInfinitiveMarker(words, mark)
                || vocabulary.contentNouns.contains(lemma)
                || Arrays.stream(vocabulary.contentEndings).anyMatch(lemma::endsWith);
        return content ? tree.child(noun, "nmod:poss") : noun;
    }

    /** "had no wish to leave", "is in talks to buy it": whose wish or state it is does it. */
    private boolean isOwned(int noun) {
        int have = tree.is(noun, OBJECT) ? tree.head(noun) : -1;
        boolean state = tree.child(noun, "cop") >= 0 && tree.child(noun, "case") >= 0;
        return state || (have >= 0 && vocabulary.grammar.isHave(words, have) && tree.child(have, "nsubj") >= 0);
    }

    /** What a relative pronoun stands for, or the word itself; -1 where it stands for a whole clause. */
    int resolved(int word, int predicate) {
        if (!words.is(word, vocabulary.relatives)) {
            return word;
        }
        int clause = predicate;
        while (clause >= 0 && (tree.is(clause, "conj") || words.relation(clause).equals("xcomp"))) {
            clause = tree.head(clause);
        }
        if (clause < 0 || !words.relation(clause).endsWith(":relcl")) {
            return words.isTag(word, "PRON") || words.isTag(word, "DET") ? word : -1;
        }
        int antecedent = tree.head(clause);
        return words.relation(clause).equals("acl:relcl") ? antecedent : -1;
    }
}
