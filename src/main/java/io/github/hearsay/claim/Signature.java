package io.github.hearsay.claim;

import java.util.List;

/**
 * How certain the complement of a predicate is (Karttunen 1971): where the predicate holds, and where it is denied. A
 * factive one leaves its complement certain both ways; "fail" denies it where it holds and asserts it where it does not.
 *
 * @param kind as {@code FactualityCue.kind}, empty for what is no cue
 */
record Signature(Effect holding, Effect denied, String kind) {

    /** From a column of a lexicon, such as {@code NEG:CT:negation}. */
    static Signature parse(String column) {
        List<String> parts = List.of(column.split(":", -1));
        return new Signature(Effect.of(parts.get(0)), Effect.of(parts.get(1)), parts.size() > 2 ? parts.get(2) : "");
    }

    boolean isFactive() {
        return holding == Effect.CT && denied == Effect.CT;
    }

    /** The factuality of the complement by that of the predicate. */
    Factuality under(Factuality predicate) {
        Effect effect = predicate.negative() ? denied : holding;
        return effect.on(Factuality.CERTAIN).weakened(predicate.certainty());
    }
}
