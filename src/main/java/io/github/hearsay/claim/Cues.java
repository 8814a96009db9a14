package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cues of a document, each with the word it acts on in the dependency tree. */
final class Cues {

    private static final Set<String> MODIFIES =
            Set.of("amod", "advmod", "aux", "mark", "det", "case", "cc", "discourse", "fixed", "dep", "obl");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj");

    private final Map<Integer, List<Cue>> on = new HashMap<>();
    private final Words words;
    private final DependencyTree tree;
    private final ClaimVocabulary vocabulary;

    Cues(Words words, DependencyTree tree, Clausal clauses, FactualityKnowledge knowledge) {
        this.words = words;
        this.tree = tree;
        vocabulary = knowledge.vocabulary();
        for (int s = 0; s < words.sentences(); s++) {
            for (Cue cue : knowledge.lexicon().find(words, words.firstOf(s), words.endOf(s))) {
                attach(cue);
            }
            for (int i = words.firstOf(s); i < words.endOf(s); i++) {
                invert(i, i == words.firstOf(s));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            unmet(i);
            aside(i, clauses, knowledge.predicates());
            unable(i);
            remote(i);
        }
    }

    /** Those that act on a word, in text order. */
    List<Cue> on(int word) {
        return on.getOrDefault(word, List.of());
    }

    private void attach(Cue cue) {
        int top = top(cue);
        boolean alone = words.isTag(top, "AUX") && tree.child(top, "nsubj") >= 0;
        if (alone || (cue.first() < top && tree.child(top, "cop") >= 0)) {
            // "I might": a modal without its verb; "is by no means over": what a parser takes for a predicate
            put(top, cue);
            return;
        }
        int governor = tree.head(top);
        String relation = plain(words.relation(top));
        boolean negation = cue.kind().equals("negation");
        // "not only" and "not until" deny nothing.
        boolean focused = words.is(cue.end(), vocabulary.focus) || words.is(cue.end(), vocabulary.prospective);
        if (governor < 0 || (negation && (focused || isException(cue, governor)))) {
            return;
        }
        if (MODIFIES.contains(relation)) {
            put(governor, tree.is(top, "aux") ? auxiliary(cue, governor) : cue);
            // "neither the union nor the company paid"
            boolean joins = words.relation(top).equals("cc:preconj");
            boolean quantifies = joins || relation.equals("det") || relation.equals("amod") || isSingle(cue.end());
            boolean shared = isArgument(governor) || isFronted(governor);
            if (negation && quantifies && shared && tree.head(governor) >= 0) {
                put(tree.head(governor), cue);
            }
        } else if (negation && ARGUMENTS.contains(relation)) {
            put(governor, cue);
        } else if (negation && isArgument(governor) && isInSubject(cue, top)) {
            put(tree.head(governor), cue);
        }
    }

    /** "no one's house was damaged", "The mayor in no way apologised". */
    private boolean isInSubject(Cue cue, int top) {
        boolean adverbial = tree.is(top, "nmod") && cue.first() < tree.child(top, "det");
        return words.relation(top).equals("nmod:poss") || adverbial;
    }

    /** "All but one survived", unlike "all but dried up". */
    private boolean isException(Cue cue, int governor) {
        boolean excepting = words.is(cue.end() - 1, vocabulary.excepting);
        return excepting && !(cue.end() == governor && words.isTag(governor, "VERB"));
    }

    /** "In no town did the tide turn": a phrase that draws the auxiliary in front of the subject. */
    private boolean isFronted(int noun) {
        int verb = tree.head(noun);
        int auxiliary = tree.right(noun);
        return tree.is(noun, "obl")
                && auxiliary < tree.child(verb, "nsubj")
                && tree.head(auxiliary) == verb
                && (tree.is(auxiliary, "aux") || tree.is(auxiliary, "cop"));
    }

    /** "Not one of them paid", "Not a word was said", unlike "Not everyone paid". */
    private boolean isSingle(int word) {
        return vocabulary.grammar.isIndefiniteArticle(words, word) || words.is(word, vocabulary.singles);
    }

    /** "Had they asked, the clerk would have opened": the auxiliary before the subject opens a condition. */
    private void invert(int auxiliary, boolean first) {
        if (!vocabulary.grammar.opensCondition(words, auxiliary)) {
            return;
        }
        int verb = tree.head(auxiliary);
        int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
        boolean opens = verb > auxiliary && auxiliary < subject && subject < verb && tree.is(verb, "advcl");
        if (opens && (first || (tree.left(verb) == auxiliary && tree.head(verb) < auxiliary))) {
            // what "should" opens is no obligation
            on.getOrDefault(verb, new ArrayList<>()).removeIf(cue -> cue.first() == auxiliary);
            put(verb, new Cue(auxiliary, auxiliary + 1, "condition", Effect.U));
        }
    }

    /** "If they had asked, the clerk would have opened": they did not, and he did not. */
    private void unmet(int clause) {
        int verb = tree.is(clause, "advcl") ? tree.head(clause) : -1;
        List<Cue> conditions = on(clause).stream()
                .filter(cue -> cue.kind().equals("condition"))
                .toList();
        if (conditions.isEmpty() || !hasPastPerfect(clause)) {
            return;
        }
        List<Cue> outcome = on(verb).stream()
                .filter(cue -> cue.kind().equals("counterfactual") && words.is(cue.first(), vocabulary.backshift))
                .toList();
        for (Cue cue : outcome) {
            replace(verb, cue, "counterfactual", Effect.NEG);
        }
        for (Cue cue : outcome.isEmpty() ? List.<Cue>of() : conditions) {
            replace(clause, cue, "condition", Effect.CT);
            put(clause, new Cue(cue.first(), cue.end(), "counterfactual", Effect.NEG));
        }
    }

    /** "Far from denying it, he boasted". */
    private void remote(int i) {
        boolean apart = words.is(i, vocabulary.remote) && tree.child(i, "cop") < 0;
        int verb = apart && tree.is(i + 1, "mark") ? tree.head(i + 1) : -1;
        if (verb > i + 1 && vocabulary.grammar.isGerund(words, verb)) {
            put(verb, new Cue(i, i + 2, "negation", Effect.NEG));
        }
    }

    private void aside(int verb, Clausal clauses, EmbeddingPredicates predicates) {
        Signature signature = clauses.isAside(verb) ? predicates.of(words, verb, Complement.CLAUSE) : null;
        if (signature != null && !signature.kind().isEmpty()) {
            put(tree.head(verb), new Cue(verb, verb + 1, signature.kind(), signature.holding()));
        }
    }

    /** "No one could have known": what nobody was able to do was not done. */
    private void unable(int verb) {
        boolean denied = on(verb).stream().anyMatch(cue -> cue.kind().equals("negation"));
        for (Cue cue : denied ? List.copyOf(on(verb)) : List.<Cue>of()) {
            if (cue.kind().equals("counterfactual") && words.is(cue.first(), vocabulary.ability)) {
                replace(verb, cue, "modal", Effect.CT);
            }
        }
    }

    private boolean hasPastPerfect(int verb) {
        for (int d = tree.firstChild(verb); d >= 0 && d < verb; d = tree.nextSibling(d)) {
            if (tree.is(d, "aux") && vocabulary.grammar.isPastPerfect(words, d)) {
                return true;
            }
        }
        return false;
    }

    private void replace(int word, Cue cue, String kind, Effect effect) {
        on.getOrDefault(word, List.of()).remove(cue);
        put(word, new Cue(cue.first(), cue.end(), kind, effect));
    }

    private Cue auxiliary(Cue cue, int verb) {
        if (words.is(cue.first(), vocabulary.ability) && words.is(tree.child(verb, "mark"), vocabulary.prior)) {
            // "collapsed before it could be repaired"
            return new Cue(cue.first(), cue.end(), "negation", Effect.NEG);
        }
        return words.is(cue.first(), vocabulary.backshift) && isBackshifted(verb)
                ? new Cue(cue.first(), cue.end(), "future", Effect.CT)
                : beforePerfect(cue, verb);
    }

    /** Whether "would" is a backshifted "will" in reported speech: "she said they would pay". */
    private boolean isBackshifted(int verb) {
        int clause = verb;
        while (tree.is(clause, "conj") && tree.head(clause) >= 0) {
            clause = tree.head(clause);
        }
        int teller = teller(clause);
        boolean past = teller >= 0 && !words.lower(teller).equals(words.lemma(teller));
        return past && !vocabulary.grammar.isGerund(words, teller) && !hasCondition(verb) && !hasCondition(clause);
    }

    /** The verb of telling above a clause, with a noun between in "said in a letter that they would pay"; or -1. */
    private int teller(int clause) {
        boolean marked = vocabulary.grammar.isComplementizer(words, tree.child(clause, "mark"));
        int above = marked || tree.is(clause, "ccomp") ? tree.head(clause) : -1;
        return marked && above >= 0 && words.isTag(above, "NOUN") ? tree.head(above) : above;
    }

    private boolean hasCondition(int verb) {
        for (int d = tree.firstChild(verb); d >= 0; d = tree.nextSibling(d)) {
            boolean perfect = vocabulary.grammar.isPerfectInfinitive(words, d) && tree.is(d, "aux");
            if (perfect || (tree.is(d, "advcl") && startsWithIf(d))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithIf(int clause) {
        int mark = tree.child(clause, "mark");
        return vocabulary.grammar.isCondition(words, mark);
    }

    private boolean isDenied(int verb) {
        for (int d = tree.firstChild(verb); d >= 0; d = tree.nextSibling(d)) {
            if (tree.is(d, "advmod") && vocabulary.grammar.isNegation(words, d)) {
                return true;
            }
        }
        return false;
    }

    /** What they "could not" do they did not do. "They should have paid" says that they did not, or leaves it open; "they must have paid" concludes that they did. */
    private Cue beforePerfect(Cue cue, int verb) {
        if (words.is(cue.first(), vocabulary.ability) && isDenied(verb)) {
            return new Cue(cue.first(), cue.end(), "modal", Effect.CT);
        }
        boolean must = words.is(cue.first(), vocabulary.concluding);
        boolean past = must || words.is(cue.first(), vocabulary.counterfactual);
        for (int d = tree.firstChild(verb); past && d >= 0; d = tree.nextSibling(d)) {
            if (d > cue.first() && vocabulary.grammar.isPerfectInfinitive(words, d) && tree.is(d, "aux")) {
                return new Cue(cue.first(), cue.end(), must ? "modal" : "counterfactual", must ? Effect.PR : Effect.U);
            }
        }
        return cue;
    }

    /** Whether the negation of a noun denies what the noun is an argument of: "no evidence was found". */
    private boolean isArgument(int noun) {
        String relation = words.relation(noun);
        return ARGUMENTS.contains(plain(relation)) || relation.equals("obl:agent");
    }

    /** The word of a cue that hangs under a word outside it; of "only if" the conjunction. */
    private int top(Cue cue) {
        for (int i = cue.first(); i < cue.end() && cue.kind().equals("condition"); i++) {
            if (tree.is(i, "mark") && (tree.head(i) < cue.first() || tree.head(i) >= cue.end())) {
                return i;
            }
        }
        for (int i = cue.first(); i < cue.end(); i++) {
            if (tree.head(i) < cue.first() || tree.head(i) >= cue.end()) {
                return i;
            }
        }
        return cue.first();
    }

    private void put(int word, Cue cue) {
        on.computeIfAbsent(word, w -> new ArrayList<>()).add(cue);
    }

    /** A relation without its subtype: {@code aux} for {@code aux:pass}. */
    static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
