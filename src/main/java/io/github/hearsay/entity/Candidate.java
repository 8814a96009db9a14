package io.github.hearsay.entity;

/**
 * An entity that an expression may refer to.
 *
 * @param place its last mention, or the one of its names that follows within the sentence
 * @param recency how many other candidates were mentioned later
 * @param prominence how many other candidates the text is more about
 * @param share salience relative to the most salient other candidate, more than 1 for the most salient one of all
 * @param bond what grammar says of the two
 */
record Candidate(Entity entity, Place place, int recency, int prominence, double share, Bond bond) {

    /** Grammar between an expression and a mention of an entity. */
    enum Bond {
        /** "Voss, the mayor,". */
        APPOSITION,
        /** "Voss is the mayor". */
        PREDICATE,
        /** Both depend on one verb: "Voss thanked her". */
        CLAUSE,
        NONE
    }

    boolean isAhead(Expression expression) {
        return place.head() > expression.head();
    }
}
