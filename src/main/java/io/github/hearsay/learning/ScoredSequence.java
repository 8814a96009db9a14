package io.github.hearsay.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores that a {@link SequenceModel} gives the labels of a sequence, and what follows from them. Reused from sequence to
 * sequence with its buffers, for one thread.
 */
public final class ScoredSequence {

    private final SequenceModel model;
    private final SequenceModel.Decoder decoder;
    private final Lattice lattice;
    private final int labels;
    private @Nullable KBest several;
    private float[] scores = new float[0];
    private float[] changed = new float[0];
    private int positions;

    ScoredSequence(SequenceModel model) {
        this.model = model;
        decoder = model.decoder();
        lattice = model.lattice();
        labels = model.labels().size();
    }

    /** Scores another sequence in place of the last one. */
    public ScoredSequence of(Features features) {
        positions = features.positions();
        int size = positions * labels;
        if (scores.length < size) {
            scores = new float[Math.max(size, 2 * scores.length)];
        }
        Arrays.fill(scores, 0, size, 0);
        decoder.addScores(features, scores, 0);
        return this;
    }

    /** One way to label the sequence. */
    public static final class Labelling {

        private final int[] labels;
        private final double logProbability;

        Labelling(int[] labels, double logProbability) {
            this.labels = labels;
            this.logProbability = logProbability;
        }

        /** Indexes into {@link SequenceModel#labels()}, one a position; not to be changed. */
        public int[] labels() {
            return labels;
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
            if (several == null || several.most() != k) {
                several = model.kBest(k);
            }
            double all = lattice.run(scores, positions, model.factors());
            for (int[] path : several.decode(scores, positions, model.transitions())) {
                best.add(new Labelling(path, score(path) - all));
            }
        }
        return best;
    }

    /** For each position the probability that it has the first label. */
    public double[] firstLabel() {
        double[] probabilities = new double[positions];
        if (positions > 0) {
            lattice.run(scores, positions, model.factors());
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
        int size = positions * labels;
        if (changed.length < size) {
            changed = new float[scores.length];
        }
        System.arraycopy(scores, 0, changed, 0, size);
        for (int y = 1; y < labels; y++) {
            for (int i = 0; i < positions && model.mayBegin(y); i++) {
                changed[i * labels + y] += bonus;
            }
        }
        return decoder.best(changed, 0, positions);
    }

    private double score(int[] path) {
        double score = scores[path[0]];
        for (int i = 1; i < path.length; i++) {
            score += scores[i * labels + path[i]] + model.transitions()[path[i - 1] * labels + path[i]];
        }
        return score;
    }
}
