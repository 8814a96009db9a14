package io.github.hearsay.claim;

import java.util.List;

/**
 * How certain the complement of a predicate is (Karttunen 1971): where the predicate holds, and where it is denied. A
 * factive one leaves its complement certain both ways; "fail" denies it where it holds and asserts it where it does not;
 * "confirm" says nothing where it is denied.
 *
 * @param kind as {@code FactualityCue.kind}, empty where there is no cue
 */
record Signature(Effect holding, Effect denied, String kind) {

    /** Of an infinitive behind "too". */
    static final Signature EXCESS = new Signature(Effect.NEG, Effect.U, "negation");

    /** Of a clause about what should be: "suggested that he resign". */
    static final Signature MANDATE = new Signature(Effect.U, Effect.U, "deontic");

    /** Of what a plan aims at that is given up: "dropped plans to close it". */
    static final Signature ABANDONED = new Signature(Effect.PR_NEG, Effect.U, "negation");

    /** Of what somebody has the means to do: "had enough fuel to reach the port". */
    static final Signature MEANS = new Signature(Effect.PS, Effect.NEG, "modal");

    /** Of what alone is left to do: "had no choice but to leave". */
    static final Signature REMAINING = new Signature(Effect.U, Effect.CT, "");

    /** Of what need not have been: "unaware of any leak". */
    static final Signature OPEN = new Signature(Effect.U, Effect.U, "");

    /** Of what is said to be wrong: "The claim that they paid is false". */
    static final Signature REFUTED = new Signature(Effect.NEG, Effect.U, "negation");

    /** From a column of a lexicon, such as {@code NEG:CT:negation}. */
    static Signature parse(String column) {
        List<String> parts = List.of(column.split(":", -1));
        return new Signature(Effect.of(parts.get(0)), Effect.of(parts.get(1)), parts.size() > 2 ? parts.get(2) : "");
    }

    boolean isFactive() {
        return holding == Effect.CT && denied == Effect.CT && kind.equals("factive");
    }

    /** Whether it tells what was done where it holds, or where it is denied. */
    boolean isImplicative() {
        return isCertain(holding) || isCertain(denied);
    }

    private static boolean isCertain(Effect effect) {
        return effect == Effect.CT || effect == Effect.NEG;
    }

    /** The factuality of the complement by that of the predicate. */
    Factuality under(Factuality predicate) {
        return under(predicate, Factuality.CERTAIN);
    }

    /** @param content the factuality of the complement but for the predicate */
    Factuality under(Factuality predicate, Factuality content) {
        Effect effect = predicate.negative() ? denied : holding;
        return effect.on(content).weakened(predicate.certainty());
    }
}
