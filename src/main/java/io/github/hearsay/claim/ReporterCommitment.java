package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;

/** What an attribution makes of the factuality of its content, for its source and for whoever reports it. */
final class ReporterCommitment {

    private ReporterCommitment() {}

    /** What the source holds of it. */
    static Factuality by(Attribution attribution, Factuality content) {
        if (attribution.polarity().equals("negative")) {
            return Factuality.UNKNOWN;
        }
        String stance = stance(attribution);
        if (stance.equals("denying")) {
            return content.negated();
        }
        return switch (attribution.act()) {
            case "thought" -> stance.equals("factive") ? content : content.weakened("PR");
            case "intention" -> content.weakened("U");
            default -> content;
        };
    }

    /** Somebody else's word leaves it open for the reporter, unless the cue, denied or not, presupposes that it is true. */
    static Factuality byReporter(Attribution attribution, Factuality held) {
        if (!stance(attribution).equals("factive")) {
            return Factuality.UNKNOWN;
        }
        return attribution.polarity().equals("negative") ? Factuality.CERTAIN : held;
    }

    private static String stance(Attribution attribution) {
        return attribution.cue() == null ? "neutral" : attribution.cue().stance();
    }
}
