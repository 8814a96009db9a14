package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.Ranker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the choice looks at where an encoder was asked: what it says of each draft, beside the score that linear models give. */
final class EncodedFeatures implements ChoiceFeatures {

    /** Number of real values of a candidate. */
    static final int VALUES = 14;

    private static final double BEST_SCORE = 12;

    private final RankFeatures linear;
    private final Ranker ranks;
    private final Features collected = new Features();

    /** @param ranks which chooses where no encoder is asked */
    EncodedFeatures(RankFeatures linear, Ranker ranks) {
        this.linear = linear;
        this.ranks = ranks;
    }

    @Override
    public List<Ranker.Candidate> of(Proposal proposal) {
        EncodedCue encoded = Objects.requireNonNull(proposal.encoded());
        double[] scores = ranks.scores(linear.of(proposal));
        double nothing = scores[scores.length - 1];
        List<Ranker.Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < proposal.drafts().size(); c++) {
            double score = Math.min(BEST_SCORE, Math.max(-BEST_SCORE, scores[c] - nothing));
            candidates.add(candidate(proposal, encoded, proposal.drafts().get(c), score));
        }
        collected.clear();
        collected.next();
        add(1, 0, 0);
        candidates.add(new Ranker.Candidate(collected, new float[VALUES]));
        return candidates;
    }

    private Ranker.Candidate candidate(Proposal all, EncodedCue encoded, ScoredCandidate candidate, double score) {
        CandidateAttribution draft = candidate.draft();
        RoleScores roles = encoded.roles();
        double share = roles.expectedShare(draft.parts());
        double source = roles.sourceProbability(draft.source());
        double any = roles.anyContent();
        double begins = 1;
        double ends = 1;
        for (WordRange part : draft.parts()) {
            begins = Math.min(begins, roles.begins(part.first()));
            ends = Math.min(ends, roles.endsBefore(part.end()));
        }
        double sourceBegins = draft.source() == null ? source : roles.sourceBegins(draft.source());
        double cue = encoded.probability();
        collected.clear();
        collected.next();
        add(2, fifth(cue), fifth(all.cue().probability()));
        add(3, fifth(share), fifth(cue));
        add(4, fifth(source), fifth(share));
        add(5, fifth(begins), fifth(ends));
        add(6, fifth(any), fifth(cue));
        add(7, Math.min(candidate.rank(), 6), fifth(share));
        add(8, fifth(sourceBegins), draft.source() == null ? 1 : 2);
        add(9, (int) Math.round(score / 2), fifth(share));
        return new Ranker.Candidate(
                collected,
                1,
                (float) (score / 3),
                RankFeatures.logOdds(all.cue().probability()),
                (float) (Math.max(candidate.logProbability(), Proposal.UNSEEN) / 3),
                RankFeatures.logOdds(cue),
                RankFeatures.logOdds(share),
                (float) share,
                RankFeatures.logOdds(source),
                RankFeatures.logOdds(any),
                RankFeatures.logOdds(begins),
                RankFeatures.logOdds(ends),
                RankFeatures.logOdds(sourceBegins),
                (float) (roles.logProbability(draft.parts(), draft.source()) / 3),
                (float) (cue * any * share * source));
    }

    private void add(int template, int first, int second) {
        collected.add(Hash.feature(template, first, second));
    }

    private static int fifth(double probability) {
        return (int) (4.999 * Math.min(1, Math.max(0, probability)));
    }
}
