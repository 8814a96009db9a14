package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import java.util.List;
import java.util.TreeSet;

/**
 * How certain a claim is.
 *
 * @param claimant relative to the claimant
 * @param author relative to the author
 * @param score what a reader would rate, -3..3
 * @param flags of {@code Claim.flags}, sorted
 * @param cues that decided, innermost first
 */
record Judgement(Factuality claimant, Factuality author, float score, List<String> flags, List<Cue> cues) {

    /** @param chain of attributions around the claim, outermost first */
    static Judgement of(FactualityRules.Ruling ruling, List<Attribution> chain, float score) {
        return new Judgement(ruling.value(), ruling.author(), score, flags(ruling.cues(), chain), ruling.cues());
    }

    private static List<String> flags(List<Cue> cues, List<Attribution> chain) {
        TreeSet<String> flags = new TreeSet<>();
        for (Cue cue : cues) {
            switch (cue.kind()) {
                case "future", "deontic", "question", "counterfactual" -> flags.add(cue.kind());
                case "condition" -> flags.add("conditional");
                default -> {}
            }
        }
        if (chain.stream().anyMatch(a -> !a.kind().equals("indirect"))) {
            flags.add("quoted");
        }
        return List.copyOf(flags);
    }
}
