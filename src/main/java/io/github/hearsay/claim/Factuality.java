package io.github.hearsay.claim;

/**
 * Certainty and polarity of a claim relative to a source (Sauri and Pustejovsky 2009).
 *
 * @param certainty {@code CT}, {@code PR}, {@code PS} or {@code U}
 * @param negative whether the claim is denied
 */
record Factuality(String certainty, boolean negative) {

    static final Factuality CERTAIN = new Factuality("CT", false);
    static final Factuality UNKNOWN = new Factuality("U", false);

    /** The less certain of this and another certainty. */
    Factuality weakened(String other) {
        return rank(other) > rank(certainty) ? new Factuality(other, negative) : this;
    }

    Factuality negated() {
        return new Factuality(certainty, !negative);
    }

    boolean isOpen() {
        return certainty.equals("U");
    }

    /** Of the closed set of {@code Claim.factuality}. */
    String value() {
        return certainty.equals("U") ? "Uu" : certainty + (negative ? "-" : "+");
    }

    /** As readers rate it, -3 to 3, as far as rules tell. */
    float score() {
        return (negative ? -1 : 1) * (rank("U") - rank(certainty));
    }

    private static int rank(String certainty) {
        return switch (certainty) {
            case "CT" -> 0;
            case "PR" -> 1;
            case "PS" -> 2;
            default -> 3;
        };
    }
}
