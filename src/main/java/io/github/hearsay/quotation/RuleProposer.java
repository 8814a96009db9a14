package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.List;

/** Proposes by rules alone, for each cue of the lexicon at most one attribution. */
final class RuleProposer implements Proposer {

    @Override
    public List<Proposal> propose(QuotedDocument document) {
        AttributionRules rules = document.rules(document.listed);
        List<Proposal> proposed = new ArrayList<>();
        for (FoundCue cue : document.listed) {
            CandidateAttribution draft = rules.draft(cue);
            if (draft != null) {
                proposed.add(Proposal.byRule(cue, draft));
            }
        }
        return proposed;
    }
}
