package io.github.hearsay.entity;

/**
 * An entity that an expression may refer to.
 *
 * @param recency how many other candidates were mentioned later
 * @param prominence how many other candidates the text is more about
 * @param share salience relative to the most salient other candidate, more than 1 for the most salient one of all
 * @param bond what grammar says of the two
 */
record Candidate(Entity entity, int recency, int prominence, double share, Bond bond) {

    /** Grammar between an expression and the entity mentioned last. */
    enum Bond {
        /** "Voss, the mayor,". */
        APPOSITION,
        /** "Voss is the mayor". */
        PREDICATE,
        /** Both depend on one verb: "Voss thanked her". */
        CLAUSE,
        NONE
    }
}
