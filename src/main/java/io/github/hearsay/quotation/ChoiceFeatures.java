package io.github.hearsay.quotation;

import io.github.hearsay.learning.Ranker;
import java.util.List;

/** What the choice between what a cue may attribute looks at. */
interface ChoiceFeatures {

    /** Of each draft of a proposal, and last of the choice of nothing at all. */
    List<Ranker.Candidate> of(Proposal proposal);
}
