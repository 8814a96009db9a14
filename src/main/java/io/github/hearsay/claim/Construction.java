package io.github.hearsay.claim;

/** How a predicate is built, with the probability that people who write propositions down take it as one. */
enum Construction {
    /** A verb with a subject of its own. */
    FINITE(0.7),
    /** An adjective, noun or phrase behind a copula. */
    COPULAR(0.65),
    /** A verb that shares its subject with another one. */
    SHARED(0.65),
    /** A participle behind a noun. */
    PARTICIPLE(0.5),
    /** An infinitive or gerund that fills a place of another predicate. */
    EMBEDDED(0.5),
    /** What somebody is said to be, without a copula: "called the plan a joke". */
    SMALL_CLAUSE(0.4),
    /** A noun behind a comma that says what somebody is. */
    APPOSITION(0.45),
    /** A noun that names an event. */
    EVENT(0.2);

    private final double confidence;

    Construction(double confidence) {
        this.confidence = confidence;
    }

    /** Whether the head is what somebody or something is, not what it does. */
    boolean isNominal() {
        return this == COPULAR || this == SMALL_CLAUSE || this == APPOSITION;
    }

    /** Whether a predicate has a subject of its own or shares that of an equal. */
    boolean isIndependent() {
        return this != EMBEDDED && this != PARTICIPLE;
    }

    double confidence() {
        return confidence;
    }
}
