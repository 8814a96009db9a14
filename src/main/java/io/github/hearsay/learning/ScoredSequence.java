package io.github.hearsay.learning;

import java.util.ArrayList;
import java.util.List;

/** The scores that a {@link SequenceModel} gives the labels of one sequence, and what follows from them; for one thread. */
public final class ScoredSequence {

    private final SequenceModel model;
    private final float[] scores;
    private final int positions;
    private final int labels;

    ScoredSequence(SequenceModel model, float[] scores, int positions) {
        this.model = model;
        this.scores = scores;
        this.positions = positions;
        labels = model.labels().size();
    }

    /** One way to label the sequence. */
    public static final class Labelling {

        private final int[] labels;
        private final double logProbability;

        Labelling(int[] labels, double logProbability) {
            this.labels = labels;
            this.logProbability = logProbability;
        }

        /** Indexes into {@link SequenceModel#labels()}, one a position. */
        public int[] labels() {
            return labels.clone();
        }

        /** Natural logarithm of the probability that a conditional random field gives it. */
        public double logProbability() {
            return logProbability;
        }
    }

    /** The most probable labellings, at most {@code k}, best first; none for an empty sequence. */
    public List<Labelling> best(int k) {
        List<Labelling> best = new ArrayList<>();
        if (positions > 0) {
            double all = model.lattice().run(scores, positions, model.transitions());
            for (int[] path : model.kBest(k).decode(scores, positions, model.transitions())) {
                best.add(new Labelling(path, score(path) - all));
            }
        }
        return best;
    }

    /** For each position the probability that it has the first label. */
    public double[] firstLabel() {
        double[] probabilities = new double[positions];
        if (positions > 0) {
            Lattice lattice = model.lattice();
            lattice.run(scores, positions, model.transitions());
            for (int i = 0; i < positions; i++) {
                probabilities[i] = lattice.probability(i, 0);
            }
        }
        return probabilities;
    }

    /**
     * The best labelling if whatever begins is worth more than the model says.
     *
     * @param bonus added to the score of each label but the first with which something begins
     */
    public int[] label(float bonus) {
        float[] changed = scores.clone();
        for (int y = 1; y < labels; y++) {
            for (int i = 0; i < positions && model.mayBegin(y); i++) {
                changed[i * labels + y] += bonus;
            }
        }
        return model.decoder().best(changed, 0, positions);
    }

    private double score(int[] path) {
        double score = scores[path[0]];
        for (int i = 1; i < path.length; i++) {
            score += scores[i * labels + path[i]] + model.transitions()[path[i - 1] * labels + path[i]];
        }
        return score;
    }
}
