package io.github.hearsay.claim;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.language.Language;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Nouns that name events; immutable. */
final class EventNouns {

    private static final String OF_SUBJECT = "s";
    private static final String EVENT_ALONE = "n";
    private static final Set<String> FRAMES = Set.of(OF_SUBJECT, "o", EVENT_ALONE);

    private final Map<String, String> frames = new HashMap<>();
    private final Grammar grammar;

    EventNouns(Language language, Grammar grammar) {
        this.grammar = grammar;
        language.lexicon("claim", "event-nouns").entries().forEach(e -> frames.put(e.phrase(), e.column(0, FRAMES)));
    }

    /** The words that name events: before another noun only where that aims at it, and not what is denied as words. */
    BitSet in(Words words, DependencyTree tree, Embedding embedding) {
        BitSet found = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            boolean head = !tree.is(i, "compound") || embedding.isAimBefore(i);
            found.set(i, head && names(words, tree, i) && !embedding.isWhatIsDenied(i));
        }
        return found;
    }

    private boolean names(Words words, DependencyTree tree, int i) {
        return words.isTag(i, "NOUN")
                && !tree.is(i, "fixed")
                && frames.containsKey(words.lemma(i))
                && tree.child(i, "cop") < 0;
    }

    /** Whether a word names what happened to or was done by somebody named beside it, which claims that it happened. */
    boolean claims(Words words, DependencyTree tree, int i) {
        return names(words, tree, i)
                && !EVENT_ALONE.equals(frames.get(words.lemma(i)))
                && !tree.is(i, "compound")
                && (tree.child(i, "nmod:poss") >= 0 || genitive(words, tree, i) >= 0 || agent(words, tree, i) >= 0);
    }

    /** Who did it or to whom it happened, -1 where it is missing. */
    int subject(Words words, DependencyTree tree, int event) {
        int by = agent(words, tree, event);
        int owner = by >= 0 ? by : tree.child(event, "nmod:poss");
        boolean happens = OF_SUBJECT.equals(frames.get(words.lemma(event)));
        return owner < 0 && happens ? genitive(words, tree, event) : owner;
    }

    private int genitive(Words words, DependencyTree tree, int event) {
        int owner = linked(tree, event, word -> grammar.isGenitive(words, word));
        // "a loss of $40 million"
        boolean amount = owner >= 0 && (words.isTag(owner, "SYM") || words.isTag(owner, "NUM"));
        return amount ? -1 : owner;
    }

    private int agent(Words words, DependencyTree tree, int event) {
        return linked(tree, event, word -> grammar.isAgent(words, word));
    }

    private static int linked(DependencyTree tree, int event, IntPredicate preposition) {
        for (int c = tree.firstChild(event); c >= 0; c = tree.nextSibling(c)) {
            if (c > event && tree.is(c, "nmod") && preposition.test(tree.left(c))) {
                return c;
            }
        }
        return -1;
    }
}
