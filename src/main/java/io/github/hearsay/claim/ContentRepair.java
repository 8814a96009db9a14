package io.github.hearsay.claim;

import java.util.Set;

/** The part of {@link ParseRepair} that reads clauses again that tell what somebody says, or what a noun is about. */
final class ContentRepair extends Repair {

    /** Kinds of nouns that tell what somebody says, thinks or can show; a plan or a threat is rather one that somebody has. */
    private static final Set<String> TELLING = Set.of("report", "hedge", "belief", "factive");

    private final EmbeddingPredicates predicates;

    ContentRepair(ParseShape shape, EmbeddingPredicates predicates, TreeEdits edits) {
        super(shape, edits);
        this.predicates = predicates;
    }

    void repair(int i) {
        ofSubject(i);
        before(i);
        behindNoun(i);
        gerund(i);
        finite(i);
        complementizer(i);
        withoutComplementizer(i);
    }

    /** "The claim that the dam leaked is untrue": what stands between a noun with its complementizer and the copula is a clause. */
    private void ofSubject(int predicate) {
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

    /** "That the dam leaked surprised nobody": what has an object is a verb, and a clause with "that" before it its subject. */
    private void before(int predicate) {
        int clause = tree.child(predicate, "advcl");
        clause = clause < 0 ? tree.child(predicate, "ccomp") : clause;
        int mark = clause < 0 ? -1 : tree.child(clause, "mark");
        boolean before = clause >= 0
                && clause < predicate
                && mark == words.firstOf(words.sentenceOf(predicate))
                && vocabulary.grammar.isComplementizer(words, mark)
                && tree.child(predicate, "cop") < 0;
        int subject = tree.child(predicate, "nsubj");
        int object = tree.child(predicate, "obj");
        if (before && (subject < 0 ? object > predicate : subject > predicate && object < 0)) {
            edits.tag(predicate, "VERB");
            edits.hang(clause, predicate, "csubj");
            edits.hang(subject < 0 ? object : subject, predicate, "obj");
        }
    }

    /** "no sign that the crew had left", "rumours that it plans to close", "a shame that it closed": a clause has one subject, and what opens it beside that is its mark. */
    private void complementizer(int mark) {
        int verb = tree.head(mark);
        if (verb <= mark || !vocabulary.grammar.isComplementizer(words, mark) || tree.left(verb) != mark) {
            return;
        }
        boolean second = tree.is(mark, "obj")
                ? !shape.hasNoSubject(verb)
                : tree.is(mark, "nsubj") && shape.nextSubject(mark) >= 0;
        boolean pronoun = second && tree.is(verb, "acl");
        if (pronoun && (words.relation(verb).equals("acl") || isContent(verb, tree.head(verb)))) {
            edits.hang(mark, verb, "mark");
            edits.hang(verb, tree.head(verb), "acl");
        } else if (tree.is(mark, "mark")
                && words.relation(verb).equals("acl:relcl")
                && !shape.hasNoSubject(verb)
                && isContent(verb, tree.head(verb))) {
            edits.hang(verb, tree.head(verb), "acl");
        } else if (tree.is(mark, "mark") && tree.is(verb, "acl") && isRelative(verb)) {
            edits.hang(mark, verb, "obj");
            edits.hang(verb, tree.head(verb), "acl:relcl");
        } else if (tree.is(mark, "mark") && words.relation(verb).equals("acl:relcl") && isImpersonal(tree.head(verb))) {
            edits.hang(verb, tree.head(verb), "csubj");
        }
    }

    /** "It turned out that the bag was empty": what has a subject and a copula of its own is no infinitive. */
    private void finite(int predicate) {
        int copula = words.relation(predicate).equals("xcomp") ? tree.child(predicate, "cop") : -1;
        int subject = tree.child(predicate, "nsubj");
        int marker = tree.child(predicate, "mark");
        if (subject > tree.head(predicate)
                && copula > subject
                && !vocabulary.grammar.isInfinitiveMarker(words, marker)) {
            edits.hang(predicate, tree.head(predicate), "ccomp");
        }
    }

    /** "no intention of selling": a noun without copula has no clause for a subject. */
    private void gerund(int verb) {
        int noun = tree.is(verb, "csubj") ? tree.head(verb) : -1;
        if (noun >= 0 && tree.left(verb) == noun + 1 && shape.isNominal(noun) && tree.child(noun, "cop") < 0) {
            edits.hang(verb, noun, "acl");
        }
    }

    /** "There is no doubt that the letter is a forgery": what has a complementizer, a subject and a copula is no subject. */
    private void behindNoun(int predicate) {
        int mark = tree.is(predicate, "nsubj") ? tree.child(predicate, "mark") : -1;
        int noun = mark - 1;
        boolean clause = mark > tree.head(predicate)
                && vocabulary.grammar.isComplementizer(words, mark)
                && tree.child(predicate, "nsubj") > mark
                && tree.left(predicate) == mark;
        if (clause && shape.isNominal(noun) && tree.head(noun) == tree.head(predicate)) {
            edits.hang(predicate, noun, "acl");
        }
    }

    private boolean isImpersonal(int predicate) {
        return tree.child(predicate, "cop") >= 0 && tree.child(predicate, "expl") >= 0;
    }

    /** "no evidence he lied", but "the evidence he gave": a noun with a clause as its content has it without "that", too. */
    private void withoutComplementizer(int verb) {
        int noun = tree.head(verb);
        boolean bare = noun >= 0
                && tree.is(verb, "acl")
                && tree.left(verb) == noun + 1
                && tree.child(verb, "nsubj") >= 0
                && tree.child(verb, "mark") < 0
                && shape.isNominal(noun)
                && !words.is(noun + 1, vocabulary.relatives);
        if (bare && isContent(verb, noun)) {
            edits.hang(verb, noun, "acl");
        } else if (bare && vocabulary.handling.contains(words.lemma(verb))) {
            edits.hang(verb, noun, "acl:relcl");
        }
    }

    /** Whether a clause is what a noun is about: it has all its parts, and the noun may have a content. */
    private boolean isContent(int verb, int noun) {
        boolean whole = tree.child(verb, "ccomp") >= 0
                || tree.child(verb, "cop") >= 0
                || tree.child(verb, "aux:pass") >= 0
                || !vocabulary.handling.contains(words.lemma(verb))
                || object(verb) >= 0;
        Signature signature = whole ? predicates.of(words, noun, Complement.CLAUSE) : null;
        return signature != null && TELLING.contains(signature.kind());
    }

    /** "the evidence that they gave" is false where what they gave is. */
    private boolean isRelative(int verb) {
        return vocabulary.handling.contains(words.lemma(verb))
                && tree.child(verb, "nsubj") >= 0
                && !words.is(tree.child(tree.head(verb), "det"), vocabulary.predicateNegations)
                && !isContent(verb, tree.head(verb));
    }

    /** An object that is no relative pronoun, -1 where there is none. */
    private int object(int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            if (tree.is(c, "obj") && !words.is(c, vocabulary.relatives)) {
                return c;
            }
        }
        return -1;
    }
}
