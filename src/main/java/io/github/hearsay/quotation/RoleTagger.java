package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.ScoredSequence.Labelling;
import io.github.hearsay.learning.SequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes content and source of a cue by a learned model, to which the rules' answer is one hint among others. Immutable. */
final class RoleTagger {

    static final List<String> TAGS = List.of(
            "O", "B-content", "I-content", "L-content", "U-content", "B-source", "I-source", "L-source", "U-source");

    private static final int MOST = 6;

    private final SequenceModel model;

    RoleTagger(SequenceModel model) {
        this.model = model;
    }

    /** What the cue may attribute to whom. */
    Proposal candidates(
            QuotedWords layout, RoleFeatures extractor, TaggedCue tagged, @Nullable CandidateAttribution byRule) {
        FoundCue cue = tagged.cue();
        RoleWindow window = RoleWindow.around(cue, layout);
        Features features = new Features();
        extractor.fill(features, window, byRule);
        List<ScoredCandidate> candidates = new ArrayList<>();
        double nothing = Proposal.UNSEEN;
        for (Labelling labelling : model.score(features).best(MOST)) {
            List<WordRange> parts = stretches(labelling, "content", window);
            List<WordRange> sources = stretches(labelling, "source", window);
            if (parts.isEmpty()) {
                nothing = Math.max(nothing, labelling.logProbability());
                continue;
            }
            CandidateAttribution draft =
                    CandidateAttribution.of(cue, sources.isEmpty() ? null : sources.get(0), parts, 0);
            candidates.add(new ScoredCandidate(draft, labelling.logProbability(), candidates.size()));
        }
        return Proposal.of(tagged, candidates, byRule, nothing, layout);
    }

    private List<WordRange> stretches(Labelling labelling, String label, RoleWindow window) {
        return CueTagger.stretches(labelling.labels(), model.labels(), label, 0).stream()
                .map(window::wordsOf)
                .toList();
    }
}
