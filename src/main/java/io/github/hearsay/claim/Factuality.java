package io.github.hearsay.claim;

import java.util.Map;

/**
 * Certainty and polarity of a claim relative to somebody (Sauri and Pustejovsky 2009).
 *
 * @param certainty {@code CT}, {@code PR}, {@code PS} or {@code U}
 * @param negative whether the claim is denied
 */
record Factuality(String certainty, boolean negative) {

    static final Factuality CERTAIN = new Factuality("CT", false);
    static final Factuality UNKNOWN = new Factuality("U", false);

    private static final Map<String, Float> SCORES =
            Map.of("CT+", 3f, "CT-", -3f, "PR+", 1.5f, "PR-", -1.5f, "PS+", 0.75f, "PS-", -0.75f, "CTu", 0f, "Uu", 0f);

    /** The less certain of this and another certainty. */
    Factuality weakened(String other) {
        return rank(other) > rank(certainty) ? new Factuality(other, negative) : this;
    }

    Factuality negated() {
        return new Factuality(certainty, !negative);
    }

    /** Of the closed set of {@code Claim.factuality}. */
    String value() {
        return certainty.equals("U") ? "Uu" : certainty + (negative ? "-" : "+");
    }

    /** On the scale of Stanovsky et al. (2017), -3..3. */
    float score() {
        return SCORES.getOrDefault(value(), 0f);
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
