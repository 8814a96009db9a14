package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions of one document by entity.
 *
 * @param chains the entities
 * @param of the entity of each mention; of the last one, where several claim it
 */
record Partition(List<Set<Span>> chains, Map<Span, Set<Span>> of) {

    static Partition of(List<Set<Span>> chains) {
        Map<Span, Set<Span>> of = new HashMap<>();
        for (Set<Span> chain : chains) {
            chain.forEach(mention -> of.put(mention, chain));
        }
        return new Partition(chains, of);
    }

    /** The mentions that have the same entity as this one has here, which is only itself where it has none. */
    Set<Span> around(Span mention) {
        return of.getOrDefault(mention, Set.of(mention));
    }

    static int shared(Set<Span> a, Set<Span> b) {
        Set<Span> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size();
    }
}
