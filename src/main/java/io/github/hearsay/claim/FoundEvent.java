package io.github.hearsay.claim;

import java.util.List;

/**
 * An event that is rated but claimed by no predicate of its own, before it becomes an annotation.
 *
 * @param head index of the word that names it
 * @param chain indexes of the quotations around it, outermost first
 */
record FoundEvent(int head, List<Integer> chain, Judgement judgement) {}
