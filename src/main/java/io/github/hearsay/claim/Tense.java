package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;

/** Tense of a predicate, from its first auxiliary or the form of its verb. */
final class Tense {

    private static final String NONE = "none";
    private static final String PAST = "past";
    private static final String PRESENT = "present";

    private final Words words;
    private final DependencyTree tree;
    private final Clausal clauses;
    private final ClaimVocabulary vocabulary;

    Tense(Words words, DependencyTree tree, Clausal clauses, ClaimVocabulary vocabulary) {
        this.words = words;
        this.tree = tree;
        this.clauses = clauses;
        this.vocabulary = vocabulary;
    }

    /** {@code past}, {@code present}, {@code future}; {@code none} for infinitives, participles and "would". */
    String of(PredicateGroup group) {
        int top = group.top();
        int auxiliary = auxiliary(top);
        if (auxiliary >= 0) {
            boolean going = words.is(top, vocabulary.futureHeads) && top != group.head();
            return words.is(auxiliary, vocabulary.future) || going
                    ? "future"
                    : words.is(auxiliary, vocabulary.past)
                            ? PAST
                            : words.is(auxiliary, vocabulary.present) ? PRESENT : NONE;
        }
        boolean finite = group.construction() == Construction.FINITE || group.construction() == Construction.SHARED;
        if (!finite || vocabulary.grammar.isGerund(words, top) || isInfinitive(top)) {
            return NONE;
        }
        boolean base = words.lower(top).equals(words.lemma(top));
        int joined = tree.is(top, "conj") ? tree.head(top) : -1;
        if (base && joined >= 0 && auxiliary(joined) >= 0) {
            return of(new PredicateGroup(joined, joined, joined, joined + 1, group.construction()));
        }
        return base || words.endsWith(top, vocabulary.presentEndings) ? PRESENT : PAST;
    }

    private int auxiliary(int top) {
        int auxiliary = tree.child(top, "aux");
        int copula = tree.child(top, "cop");
        return auxiliary >= 0 && (copula < 0 || auxiliary < copula) ? auxiliary : copula;
    }

    private boolean isInfinitive(int top) {
        int marker = clauses.infinitiveMarker(top);
        return marker >= 0 && marker < top;
    }
}
