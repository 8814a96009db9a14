package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.ScoredSequence;
import io.github.hearsay.learning.ScoredSequence.Labelling;
import io.github.hearsay.learning.SequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes content and source of a cue by a learned model, to which the rules' answer is one hint among others. Immutable. */
final class RoleTagger {

    static final List<String> TAGS = List.of(
            "O", "B-content", "I-content", "L-content", "U-content", "B-source", "I-source", "L-source", "U-source");

    /** The first tags of both labels. */
    static final int CONTENT = 1;

    static final int SOURCE = 5;

    private static final int MOST = 6;

    private final SequenceModel model;

    RoleTagger(SequenceModel model) {
        this.model = model;
    }

    /** Proposes for the cues of a document, which are asked in text order. */
    Pass on(QuotedDocument document, List<FoundCue> cues) {
        return new Pass(document, cues);
    }

    /** One document; for one thread. */
    final class Pass {

        private final QuotedWords layout;
        private final RoleFeatures extractor;
        private final AttributionRules rules;
        private final Features features = new Features();
        private final ScoredSequence scored = model.scored();

        private Pass(QuotedDocument document, List<FoundCue> cues) {
            layout = document.layout;
            extractor = new RoleFeatures(layout, document.signals, document.heads(cues));
            rules = document.rules(cues);
        }

        /** What the cue may attribute to whom. */
        Proposal candidates(TaggedCue tagged) {
            FoundCue cue = tagged.cue();
            @Nullable CandidateAttribution byRule = rules.draft(cue);
            RoleWindow window = RoleWindow.around(cue, layout);
            extractor.fill(features, window, byRule);
            List<ScoredCandidate> candidates = new ArrayList<>();
            double nothing = Proposal.UNSEEN;
            for (Labelling labelling : scored.of(features).best(MOST)) {
                List<WordRange> parts = TagSequence.stretches(labelling.labels(), CONTENT, 0);
                List<WordRange> sources = TagSequence.stretches(labelling.labels(), SOURCE, 0);
                if (parts.isEmpty()) {
                    nothing = Math.max(nothing, labelling.logProbability());
                    continue;
                }
                parts.replaceAll(window::wordsOf);
                @Nullable WordRange source = sources.isEmpty() ? null : window.wordsOf(sources.get(0));
                CandidateAttribution draft = CandidateAttribution.of(cue, source, parts, 0);
                candidates.add(new ScoredCandidate(draft, labelling.logProbability(), candidates.size()));
            }
            return Proposal.of(tagged, candidates, byRule, nothing, layout);
        }
    }
}
