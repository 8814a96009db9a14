package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.claim.FactualityLexicon.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How certain a claim is.
 *
 * @param claimant relative to the claimant
 * @param author relative to the author
 * @param flags of {@code Claim.flags}, sorted
 * @param cues that decided
 */
record Judgement(Factuality claimant, Factuality author, List<String> flags, List<Cue> cues) {

    /** Applies the cues of the clause, then the chain of attributions from the innermost outwards. */
    static Judgement of(List<Cue> cues, List<Attribution> chain, boolean quoted) {
        Factuality own = Factuality.CERTAIN;
        TreeSet<String> flags = new TreeSet<>();
        for (Cue cue : cues) {
            own = apply(cue, own);
            String flag = flagOf(cue.kind());
            if (!flag.isEmpty()) {
                flags.add(flag);
            }
        }
        if (quoted) {
            flags.add("quoted");
        }
        Factuality author = own;
        for (int k = chain.size() - 1; k >= 0; k--) {
            Attribution attribution = chain.get(k);
            Factuality held = held(attribution, author);
            own = k == chain.size() - 1 ? held : own;
            author = seenByReporter(attribution, held);
        }
        return new Judgement(own, author, List.copyOf(flags), new ArrayList<>(cues));
    }

    private static Factuality apply(Cue cue, Factuality before) {
        return switch (cue.effect()) {
            case "NEG" -> before.negated();
            case "PR-NEG" -> before.negated().weakened("PR");
            case "PR", "PS", "U" -> before.weakened(cue.effect());
            default -> before;
        };
    }

    /** What the one to whom it is attributed holds of it. */
    private static Factuality held(Attribution attribution, Factuality content) {
        if (attribution.polarity().equals("negative")) {
            return Factuality.UNKNOWN;
        }
        if (attribution.cue() != null && attribution.cue().stance().equals("denying")) {
            return content.negated();
        }
        return switch (attribution.act()) {
            case "thought" -> content.weakened("PR");
            case "intention" -> content.weakened("PS");
            default -> content;
        };
    }

    /** Somebody else's word leaves it open, unless the cue presupposes that it is true. */
    private static Factuality seenByReporter(Attribution attribution, Factuality held) {
        boolean factive =
                attribution.cue() != null && attribution.cue().stance().equals("factive");
        return factive && !held.certainty().equals("U") ? held : Factuality.UNKNOWN;
    }

    private static String flagOf(String kind) {
        return switch (kind) {
            case "future", "deontic", "question", "counterfactual" -> kind;
            case "condition" -> "conditional";
            default -> "";
        };
    }
}
