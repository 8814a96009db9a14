package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the predicates of a document in its dependency trees. */
final class Predicates {

    /** Where a verb form stands for a noun's property or a function word. */
    private static final Set<String> INSIDE_PHRASES = Set.of(
            "amod",
            "compound",
            "case",
            "mark",
            "fixed",
            "flat",
            "aux",
            "cop",
            "det",
            "cc",
            "discourse",
            "goeswith",
            "reparandum",
            "punct",
            "advmod");

    private final Words words;
    private final DependencyTree tree;
    private final Set<String> negations;
    private final Raising raising;
    private final EventNouns events;
    private final Chains chains;
    private final Embedding embedding;
    private final Clausal clauses;

    Predicates(
            Words words,
            DependencyTree tree,
            Raising raising,
            EventNouns events,
            Chains chains,
            Embedding embedding,
            ClaimVocabulary vocabulary) {
        this.words = words;
        this.tree = tree;
        negations = vocabulary.predicateNegations;
        this.raising = raising;
        this.events = events;
        this.chains = chains;
        this.embedding = embedding;
        clauses = new Clausal(words, tree, vocabulary);
    }

    /** In text order of their heads. */
    List<PredicateGroup> all() {
        List<PredicateGroup> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Construction construction = construction(i);
            if (construction != null) {
                groups.add(group(i, construction));
            }
        }
        return groups;
    }

    /** How the predicate with this head is built, null where it is no head. */
    private @Nullable Construction construction(int i) {
        boolean copular = tree.child(i, "cop") >= 0;
        if (isApposition(i)) {
            return Construction.APPOSITION;
        }
        if (isSmallClause(i)) {
            return Construction.SMALL_CLAUSE;
        }
        if (events.claims(words, tree, i)) {
            return Construction.EVENT;
        }
        boolean verb = words.isTag(i, "VERB") || words.isTag(i, "AUX");
        if (clauses.isAside(i)
                || clauses.isComment(i)
                || (!copular && !isState(i) && (!verb || tree.is(i, INSIDE_PHRASES)))
                || shadesOther(i)
                || embedding.phrases.isPart(i)) {
            return null;
        }
        return copular ? Construction.COPULAR : verbal(topOf(i));
    }

    private Construction verbal(int top) {
        if (tree.child(top, "nsubj") >= 0 || tree.child(top, "csubj") >= 0) {
            return Construction.FINITE;
        }
        if (tree.is(top, "conj")) {
            return Construction.SHARED;
        }
        return words.relation(top).equals("acl") ? Construction.PARTICIPLE : Construction.EMBEDDED;
    }

    /** "Idris Holm, the deputy mayor": a noun that says what the one named is. */
    private boolean isApposition(int i) {
        return words.relation(i).equals("appos")
                && words.isTag(i, "NOUN")
                && words.isTag(tree.head(i), "PROPN")
                && tree.head(i) < i;
    }

    /** "called the plan a joke": what somebody says that it is. */
    private boolean isSmallClause(int i) {
        return embedding.isSmallClause(i)
                && chains.isCue(tree.head(i))
                && !chains.around(i).isEmpty();
    }

    private boolean shadesOther(int i) {
        if (!chains.isCue(i) && raising.shadesClause(words, tree, i)) {
            return true;
        }
        int below = raising.below(words, tree, i);
        return below >= 0 && !isCueOf(i, below) && isPredicate(below);
    }

    /** "is said to sail", "is likely to be late", "are feared dead". */
    private boolean isPredicate(int below) {
        return words.isTag(below, "VERB")
                || words.isTag(below, "AUX")
                || tree.child(below, "cop") >= 0
                || isState(below);
    }

    private boolean isState(int word) {
        return words.isTag(word, "ADJ")
                && words.relation(word).equals("xcomp")
                && raising.shadesState(words.lemma(tree.head(word)))
                && tree.child(tree.head(word), "aux:pass") >= 0
                && raising.above(words, tree, word) >= 0;
    }

    private PredicateGroup group(int head, Construction construction) {
        return switch (construction) {
            case EVENT -> new PredicateGroup(head, head, head, head + 1, construction);
            case APPOSITION, SMALL_CLAUSE ->
                new PredicateGroup(head, head, firstOfName(head), behind(head), construction);
            default -> {
                int top = topOf(head);
                int end = end(head);
                yield new PredicateGroup(head, top, first(top, Math.min(top, end - 1)), end, construction);
            }
        };
    }

    /** The first of the words that shade a predicate, or its head. */
    private int topOf(int head) {
        int top = head;
        for (int above = raising.above(words, tree, top);
                above >= 0 && !isCueOf(above, top);
                above = raising.above(words, tree, top)) {
            top = above;
        }
        return top;
    }

    /** Whether a word specifies another one rather than modifies it. */
    private boolean isCueOf(int word, int below) {
        return chains.isCue(word) && !chains.isCue(below);
    }

    private int firstOfName(int head) {
        int first = head;
        while (first > tree.left(head) && tree.head(first - 1) == head && !words.isTag(first - 1, "PUNCT")) {
            first--;
        }
        return first;
    }

    /** The first auxiliary, copula or negation that leads to the word without a phrase of another kind between. */
    private int first(int top, int last) {
        int first = last;
        int floor = words.firstOf(words.sentenceOf(top));
        for (int k = last - 1; k >= floor; k--) {
            int branch = k;
            while (branch >= 0 && tree.head(branch) != top) {
                branch = tree.head(branch);
            }
            if (branch < 0 || branch > top || isBorder(branch)) {
                break;
            }
            boolean direct = branch == k && (tree.is(k, "aux") || tree.is(k, "cop"));
            boolean part = direct || (isNegation(k) && (branch == k || isAdverbial(k, branch)));
            first = part ? k : first;
        }
        return first;
    }

    /** "no longer": a negation that opens an adverb. */
    private boolean isAdverbial(int negation, int adverb) {
        return tree.head(negation) == adverb && words.isTag(adverb, "ADV") && tree.left(adverb) == negation;
    }

    private boolean isBorder(int branch) {
        return tree.is(branch, "nsubj")
                || tree.is(branch, "csubj")
                || tree.is(branch, "advcl")
                || tree.is(branch, "expl")
                || (tree.is(branch, "mark") && !clauses.isArranged(tree.head(branch)))
                || words.mark(branch) == ',';
    }

    private boolean isNegation(int i) {
        return words.is(i, negations);
    }

    /** Behind the copula of a phrase, which is no part of the predicate; else as {@link #behind}. */
    private int end(int head) {
        int copula = tree.child(head, "cop");
        boolean phrase = tree.child(head, "case") > copula || words.isTag(head, "PROPN") || words.isTag(head, "PRON");
        if (copula >= 0 && copula < head && phrase) {
            int end = copula + 1;
            while (end < head && isNegation(end) && tree.head(end) == head) {
                end++;
            }
            return end;
        }
        return behind(head);
    }

    /** Behind the verb and its particle, or behind the last word of the predicate's name. */
    private int behind(int head) {
        int end = head + 1;
        for (int c = tree.firstChild(head); c >= 0; c = tree.nextSibling(c)) {
            if (c == end && (words.relation(c).equals("compound:prt") || tree.is(c, "flat") || tree.is(c, "fixed"))) {
                end++;
            }
        }
        return end;
    }
}
