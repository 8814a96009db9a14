package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Which gold mention a predicted one stands for: the smallest that covers it and whose head it covers, so that names and
 * titles need not be cut as the corpus cuts them.
 */
record GoldMentions(List<Chain.Mention> smallestFirst) {

    static GoldMentions of(List<Chain> chains) {
        return new GoldMentions(chains.stream()
                .flatMap(chain -> chain.mentions().stream())
                .sorted(Comparator.comparingInt((Chain.Mention m) -> m.span().length())
                        .thenComparing(Chain.Mention::span)
                        .thenComparing(Chain.Mention::head))
                .toList());
    }

    /** The span of the gold mention; the span itself, where there is none. */
    Span of(Span predicted) {
        for (Chain.Mention gold : smallestFirst) {
            if (gold.span().covers(predicted) && predicted.covers(gold.head())) {
                return gold.span();
            }
        }
        return predicted;
    }
}
