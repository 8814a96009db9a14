package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chains that a corpus has, by the heads of their mentions, and which entity of a reading is which of them. */
final class GoldChains {

    private static final int NONE = -1;

    private final int[] chainAt;
    private final Map<Entity, Integer> chainOf = new HashMap<>();
    private int last = NONE;

    GoldChains(Words words, List<List<Span>> chains) {
        chainAt = new int[words.size()];
        Arrays.fill(chainAt, NONE);
        for (int c = 0; c < chains.size(); c++) {
            for (Span mention : chains.get(c)) {
                int head = headOf(words, mention);
                if (head >= 0) {
                    chainAt[head] = c;
                    last = Math.max(last, head);
                }
            }
        }
    }

    /** The last word that is annotated: some corpora annotate the beginning of a document only. */
    int last() {
        return last;
    }

    boolean areSame(Expression expression, Entity entity) {
        int chain = chainAt[expression.head()];
        return chain != NONE && chain == chainOf.computeIfAbsent(entity, this::chainOf);
    }

    private static int headOf(Words words, Span mention) {
        int first = words.at(mention.begin());
        int end = words.behind(mention.end());
        int head = words.headOf(first, end);
        return head >= 0 ? head : first < end ? end - 1 : NONE;
    }

    /** The chain that most names of an entity are in; that of its noun where it has no name. */
    private int chainOf(Entity entity) {
        Map<Integer, Integer> votes = new HashMap<>();
        int best = NONE;
        for (Found found : entity.mentions) {
            int chain = found.kind().equals("name") || !entity.isNamed() ? chainIn(found) : NONE;
            if (chain != NONE) {
                int count = votes.merge(chain, 1, Integer::sum);
                best = count > votes.getOrDefault(best, 0) ? chain : best;
            }
        }
        return best;
    }

    private int chainIn(Found found) {
        int chain = NONE;
        for (int i = found.first(); i < found.end(); i++) {
            chain = chainAt[i] == NONE ? chain : chainAt[i];
        }
        return chain;
    }
}
