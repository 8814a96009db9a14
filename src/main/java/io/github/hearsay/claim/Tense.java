package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Set;

/** Tense of a predicate, from its first auxiliary or the form of its verb. */
final class Tense {

    private static final String NONE = "none";
    private static final String PAST = "past";
    private static final String PRESENT = "present";

    private static final Set<String> FUTURES = Set.of("will", "wo", "shall", "'ll");
    private static final Set<String> PASTS = Set.of("was", "were", "had", "did");
    private static final Set<String> PRESENTS =
            Set.of("is", "are", "am", "has", "have", "does", "do", "'s", "'re", "'ve", "'m", "can", "may", "must");

    private final Words words;
    private final DependencyTree tree;

    Tense(Words words, DependencyTree tree) {
        this.words = words;
        this.tree = tree;
    }

    /** {@code past}, {@code present}, {@code future}; {@code none} for infinitives, participles and "would". */
    String of(PredicateGroup group) {
        int top = group.top();
        int auxiliary = auxiliary(top);
        if (auxiliary >= 0) {
            String word = words.lower(auxiliary);
            boolean going = words.is(top, "going") && top != group.head();
            return FUTURES.contains(word) || going
                    ? "future"
                    : PASTS.contains(word) ? PAST : PRESENTS.contains(word) ? PRESENT : NONE;
        }
        boolean finite = group.construction() == Construction.FINITE || group.construction() == Construction.SHARED;
        if (!finite || words.lower(top).endsWith("ing") || isInfinitive(top)) {
            return NONE;
        }
        boolean base = words.lower(top).equals(words.lemma(top));
        int joined = tree.is(top, "conj") ? tree.head(top) : -1;
        if (base && joined >= 0 && auxiliary(joined) >= 0) {
            return of(new PredicateGroup(joined, joined, joined, joined + 1, group.construction()));
        }
        return base || words.lower(top).endsWith("s") ? PRESENT : PAST;
    }

    private int auxiliary(int top) {
        int auxiliary = tree.child(top, "aux");
        int copula = tree.child(top, "cop");
        return auxiliary >= 0 && (copula < 0 || auxiliary < copula) ? auxiliary : copula;
    }

    private boolean isInfinitive(int top) {
        for (int c = tree.firstChild(top); c >= 0 && c < top; c = tree.nextSibling(c)) {
            if (words.is(c, "to") && tree.is(c, "mark")) {
                return true;
            }
        }
        return false;
    }
}
