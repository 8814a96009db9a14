package io.github.hearsay.claim;

/** The part of {@link ParseRepair} that reads clauses again: which verb is the one of the sentence, and whose subjects are whose. */
final class ClauseRepair extends Repair {

    private final EmbeddingPredicates predicates;

    ClauseRepair(ParseShape shape, EmbeddingPredicates predicates, TreeEdits edits) {
        super(shape, edits);
        this.predicates = predicates;
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

    void verb(int i) {
        if (!words.isTag(i, "VERB")) {
            return;
        }
        if (tree.is(i, "ccomp") && tree.head(i) < i && words.mark(tree.left(i)) == ';') {
            // "one said it was a disgrace; another called it theft"
            edits.hang(i, tree.head(i), "parataxis");
        }
        perfect(i);
        quoted(i);
        aside(i);
        behindAdverb(i);
        reducedRelative(i);
        subjects(i);
        relativeObject(i);
        subordinate(i);
        prepositionOfSubject(i);
        if (vocabulary.grammar.isGerund(words, i) && tree.child(i, "aux") < 0) {
            gerund(i);
        }
    }

    /** The fund "lost control of its spending": what has an object behind its noun is the verb of a clause. */
    private void quoted(int verb) {
        int noun = tree.head(verb);
        boolean behind = noun >= 0 && noun < verb - 1 && tree.is(verb, "amod") && words.isTag(verb - 1, "PUNCT");
        if (behind && shape.isNominal(noun) && tree.child(verb, "obj") > verb && words.mark(verb - 1) != ',') {
            edits.hang(verb, -1, "root");
            edits.hang(noun, verb, "nsubj");
        }
    }

    /** "a bill that would have cut pensions": between an auxiliary and a verb, "have" is one, too. */
    private void perfect(int have) {
        int verb = have + 1;
        boolean apart = words.isTag(verb, "VERB") && tree.child(verb, "nsubj") < 0 && tree.left(verb) == verb;
        if (apart
                && vocabulary.grammar.isHave(words, have)
                && tree.child(have, "aux") == have - 1
                && !tree.is(verb, "xcomp")) {
            int governor = tree.head(have) == verb ? tree.head(verb) : tree.head(have);
            String relation = tree.head(have) == verb ? words.relation(verb) : words.relation(have);
            edits.hang(verb, -1, "root");
            edits.hang(have, verb, "aux");
            edits.hang(verb, governor, relation);
            for (int c = tree.firstChild(have); c >= 0; c = tree.nextSibling(c)) {
                if (c != verb) {
                    edits.hang(c, verb, words.relation(c));
                }
            }
        }
    }

    /** "The bank, it seems, was closed": what stands between commas and says nothing of its own is no other clause's part. */
    private void aside(int verb) {
        int expletive = verb - 1;
        boolean apart = words.mark(expletive - 1) == ',' && words.mark(verb + 1) == ',';
        int governor = apart ? tree.head(verb) : -1;
        governor = governor >= 0 && tree.is(verb, "acl") ? tree.head(governor) : governor;
        if (governor >= 0
                && words.is(expletive, vocabulary.expletive)
                && predicates.of(words, verb, Complement.CLAUSE) != null) {
            edits.hang(verb, governor, "parataxis");
        }
    }

    /** "As long as it rains, the pumps will run": the clause is the condition of the verb, and not of an adverb. */
    private void behindAdverb(int verb) {
        int adverb = tree.is(verb, "advcl") ? tree.head(verb) : -1;
        boolean inside =
                adverb >= 0 && words.isTag(adverb, "ADV") && tree.is(adverb, "advmod") && tree.head(adverb) >= 0;
        int mark = inside ? tree.child(verb, "mark") : -1;
        if (mark == adverb + 1 && !vocabulary.grammar.isComplementizer(words, mark)) {
            edits.hang(verb, tree.head(adverb), "advcl");
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
            int object = tree.child(above, "obj");
            if (object > i && object < above) {
                edits.hang(object, i, "obj");
            }
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

    /** Of two subjects around a verb the first is that of a clause right behind it ("The dam held, said Voss"), or the second is the object. */
    private void subjects(int verb) {
        int first = tree.child(verb, "nsubj");
        int second = first < 0 || first > verb ? -1 : subjectBehind(verb);
        if (second < 0 || tree.child(verb, "obj") >= 0) {
            return;
        }
        int clause = tree.child(verb, "ccomp");
        if (clause < 0) {
            edits.hang(second, verb, "obj");
        } else if (clause > first && clause < verb && shape.hasNoSubject(clause) && tree.left(clause) == clause) {
            edits.hang(first, clause, "nsubj");
        }
    }

    private int subjectBehind(int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            if (c > verb && tree.is(c, "nsubj")) {
                return c;
            }
        }
        return -1;
    }

    /** "If it proves that the pump failed, the firm will pay": a clause with a conjunction is not the sentence, the one behind the comma is. */
    private void subordinate(int verb) {
        int mark = tree.child(verb, "mark");
        if (tree.head(verb) >= 0 || mark != words.firstOf(words.sentenceOf(verb))) {
            return;
        }
        for (int c = tree.nextSibling(mark); c >= 0; c = tree.nextSibling(c)) {
            int subject = c > verb && shape.isClause(c) ? tree.child(c, "nsubj") : -1;
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
            boolean clause = c > verb && words.isTag(c, "VERB") && ParseShape.CLAUSES.contains(words.relation(c));
            if (clause && shape.hasNoSubject(c) && tree.child(c, "mark") < 0 && tree.child(c, "cc") < 0) {
                return c;
            }
        }
        return -1;
    }
}
