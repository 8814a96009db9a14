package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.List;

/** Proposes by rules alone, for each cue of the lexicon at most one attribution. */
final class RuleProposer implements Proposer {

    @Override
    public List<Candidates> propose(QuotedDocument document) {
        DraftRules rules = document.rules(document.listed);
        List<Candidates> proposed = new ArrayList<>();
        for (FoundCue cue : document.listed) {
            Draft draft = rules.draft(cue);
            if (draft != null) {
                proposed.add(Candidates.byRule(cue, draft));
            }
        }
        return proposed;
    }
}
