package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.List;

/** Proposes by linear models, which look at what the lexicon and the rules say too. */
final class LinearProposer implements Proposer {

    private final CueTagger cues;
    private final RoleTagger roles;

    LinearProposer(CueTagger cues, RoleTagger roles) {
        this.cues = cues;
        this.roles = roles;
    }

    @Override
    public List<Proposal> propose(QuotedDocument document) {
        return candidates(document, cues.find(document), roles);
    }

    /** What cues that are found may attribute. */
    static List<Proposal> candidates(QuotedDocument document, List<TaggedCue> tagged, RoleTagger roles) {
        List<FoundCue> found = tagged.stream().map(TaggedCue::cue).toList();
        RoleTagger.Pass pass = roles.on(document, found);
        List<Proposal> proposed = new ArrayList<>();
        for (TaggedCue cue : tagged) {
            proposed.add(pass.candidates(cue));
        }
        return proposed;
    }
}
