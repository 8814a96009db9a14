package io.github.hearsay.claim;

import java.util.Set;

/** The part of {@link ParseRepair} that reads noun phrases again. */
final class NounRepair extends Repair {

    private static final Set<String> CHARGES = Set.of("report", "hedge", "negation");

    private final EmbeddingPredicates predicates;

    NounRepair(ParseShape shape, EmbeddingPredicates predicates, TreeEdits edits) {
        super(shape, edits);
        this.predicates = predicates;
    }

    void repair(int i) {
        smallClause(i);
        quantity(i);
        behindArticle(i);
        remark(i);
        behindPerson(i);
        nearly(i);
        pair(i);
        behindAs(i);
    }

    /** "dismissed as nonsense a claim that she lied": a noun with a preposition has no subject. */
    private void behindAs(int i) {
        int noun = tree.is(i, "nsubj") ? tree.head(i) : -1;
        boolean phrase = noun >= 0 && noun < i && tree.is(noun, "obl") && tree.child(noun, "case") >= 0;
        if (phrase && tree.child(noun, "cop") < 0 && words.isTag(tree.head(noun), "VERB")) {
            edits.hang(i, tree.head(noun), "obj");
        }
    }

    /** "Neither the union nor the board": what opens a pair of nouns belongs to the first. */
    private void pair(int opener) {
        int noun = opener + 1 < words.size() && tree.is(opener, "advmod") ? tree.child(tree.head(opener), "nsubj") : -1;
        int other = noun > opener && tree.left(noun) == opener + 1 ? tree.child(noun, "conj") : -1;
        int link = other < 0 ? -1 : tree.child(other, "cc");
        if (link >= 0 && words.isTag(opener, "CCONJ")) {
            edits.hang(opener, noun, "cc:preconj");
        }
    }

    /** "was accused by two women of assault", "accused the board of hiding losses": what follows whom a verb is about is the verb's. */
    private void behindPerson(int i) {
        int noun = tree.is(i, "nmod") || tree.is(i, "acl") ? tree.head(i) : -1;
        boolean person = noun >= 0
                && (words.relation(noun).equals("obl:agent")
                        || words.relation(noun).equals("obj"));
        int verb = person ? tree.head(noun) : -1;
        int preposition = verb < 0 || i < noun ? -1 : tree.left(i);
        if (preposition <= noun || words.isTag(i, "PROPN") || !isCharge(verb, preposition)) {
            return;
        }
        int gerund = preposition + 1;
        if (gerund < i && tree.head(gerund) == i && vocabulary.grammar.isGerund(words, gerund)) {
            edits.tag(gerund, "VERB");
            edits.hang(gerund, verb, "advcl");
            edits.hang(preposition, gerund, "mark");
            edits.hang(i, gerund, "obj");
        } else if (vocabulary.grammar.isGerund(words, i)) {
            edits.tag(i, "VERB");
            edits.hang(i, verb, "advcl");
            edits.hang(preposition, i, "mark");
        } else {
            edits.hang(i, verb, tree.is(i, "nmod") ? "obl" : "advcl");
        }
    }

    /** Whether a verb with a preposition tells what somebody is said or found to have done, or not. */
    private boolean isCharge(int verb, int preposition) {
        Signature signature = predicates.ofPhrase(words, verb, preposition, Complement.EVENT_NOUN);
        boolean genitive = vocabulary.grammar.isGenitive(words, preposition);
        return signature != null
                && (CHARGES.contains(signature.kind())
                        || (genitive && signature.kind().equals("factive")));
    }

    /** "The rains all but destroyed the crop": what is nearly done is no second part of the noun. */
    private void nearly(int but) {
        int verb = words.is(but, vocabulary.excepting) && tree.is(but, "cc") ? tree.head(but) : -1;
        int noun = verb == but + 1 && words.isTag(verb, "VERB") && tree.is(verb, "conj") ? tree.head(verb) : -1;
        if (noun >= 0 && shape.isNominal(noun) && words.isTag(but - 1, "ADV")) {
            edits.hang(verb, -1, "root");
            edits.hang(verb, tree.head(noun), words.relation(noun));
            edits.hang(noun, verb, "nsubj");
            edits.hang(but - 1, verb, "advmod");
        }
    }

    /** "claimed to have won, a claim nobody believed": an infinitive has no subject behind it. */
    private void remark(int i) {
        int above = tree.head(i);
        boolean behind = above >= 0
                && above < i
                && tree.is(i, "nsubj")
                && (tree.is(above, "xcomp")
                        || (tree.child(above, "xcomp") > above && tree.child(above, "nsubj") < above));
        int first = tree.left(i);
        if (behind && shape.isNominal(i) && (words.mark(first) == ',' || words.mark(first - 1) == ',')) {
            edits.hang(i, above, "parataxis");
        }
    }

    /** "calling his conduct a betrayal": a noun or adjective without subject and copula is no clause of its own. */
    private void smallClause(int i) {
        int verb = tree.head(i);
        int object = tree.is(i, "ccomp") ? tree.child(verb, "obj") : -1;
        if (object > verb
                && object < i
                && (shape.isNominal(i) || words.isTag(i, "ADJ"))
                && tree.child(i, "cop") < 0
                && tree.child(i, "mark") < 0
                && shape.hasNoSubject(i)) {
            edits.hang(i, verb, "xcomp");
        }
    }

    /** "all but one of them", "all boats but one", "fewer than half of them": what stands before a number belongs to it. */
    private void quantity(int i) {
        int link = isLinkOf(i - 1, i) ? i - 1 : tree.left(i) - 1;
        int first = link - 1;
        boolean subject = first >= words.firstOf(words.sentenceOf(i)) && tree.is(i, "nsubj");
        if (!subject || !isLink(link, first, i)) {
            return;
        }
        boolean beside = tree.head(first) == tree.head(i) && tree.is(first, "nsubj");
        if (beside && shape.isNominal(first) && words.is(link, vocabulary.excepting)) {
            edits.hang(i, first, "nmod");
            edits.hang(link, i, "case");
            return;
        }
        boolean measure = words.isTag(first, "DET") || words.isTag(first, "ADJ");
        if ((beside || tree.head(first) == i || tree.is(first, "advmod")) && measure) {
            edits.hang(first, i, "advmod");
            edits.hang(link, first, "fixed");
        }
    }

    private boolean isLinkOf(int link, int noun) {
        return link >= 0 && tree.head(link) == noun && (tree.is(link, "cc") || tree.is(link, "case"));
    }

    private boolean isLink(int link, int first, int noun) {
        return isLinkOf(link, noun) || (tree.head(link) == first && tree.is(link, "fixed"));
    }

    /** "The rumour that it sank", "no sign they left": no verb has an article. */
    private void behindArticle(int i) {
        int above = tree.head(i);
        boolean noun = words.isTag(i, "VERB") && i > 0 && tree.child(i, "det") == i - 1;
        if (!noun || !(tree.is(i, "nsubj") || tree.is(i, "xcomp"))) {
            return;
        }
        edits.tag(i, "NOUN");
        if (tree.is(i, "xcomp")) {
            edits.hang(i, above, tree.child(above, "expl") >= 0 ? "nsubj" : "obj");
        }
        for (int c = tree.firstChild(i); c >= 0; c = tree.nextSibling(c)) {
            boolean opened = vocabulary.grammar.isComplementizer(words, tree.child(c, "mark"));
            boolean clause = tree.is(c, "ccomp") || tree.is(c, "advcl");
            if (c > i && clause && tree.left(c) == i + 1 && (opened || tree.child(c, "nsubj") >= 0)) {
                edits.hang(c, i, "acl");
            }
        }
    }
}
