package io.github.hearsay.learning;

import java.util.Arrays;
import java.util.List;

/**
 * The expected labels of a sequence under a linear-chain model, by the forward-backward algorithm with scaling (Lafferty
 * and others 2001). Its buffers are reused, so it is for one thread.
 */
final class Lattice {

    private final int labels;
    private final int[][] before;
    private final boolean[] mayBegin;
    private final boolean[] mayEnd;
    private double[] potential = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scale = new double[0];

    Lattice(List<String> names) {
        this(
                LabelConstraints.before(names),
                Viterbi.each(names, LabelConstraints::mayBegin),
                Viterbi.each(names, LabelConstraints::mayEnd));
    }

    Lattice(int[][] before, boolean[] mayBegin, boolean[] mayEnd) {
        labels = before.length;
        this.before = before;
        this.mayBegin = mayBegin;
        this.mayEnd = mayEnd;
    }

    /**
     * Adds the expected number of each label at each position, and of each pair of labels, to gradients.
     *
     * @param scores per position and label
     * @param pairs the exponentials of the weights from label to label
     * @param permitted one bit a label that a position may have
     * @param sign what an expectation counts
     * @return whether any permitted sequence has a probability above 0
     */
    boolean addExpectations(
            float[] scores, double[] pairs, long[] permitted, int sign, float[] nodeGradient, float[] pairGradient) {
        int n = permitted.length;
        reserve(n);
        for (int i = 0; i < n; i++) {
            setPotentials(scores, i, permitted[i]);
        }
        if (!goForward(n, pairs)) {
            return false;
        }
        goBackward(n, pairs);
        for (int i = 0; i < n; i++) {
            addPosition(i, pairs, sign, nodeGradient, pairGradient);
        }
        return true;
    }

    /**
     * Computes the probabilities of the labels of {@code n} positions, at least one, for {@link #probability}.
     *
     * @param pairs the exponentials of the weights from label to label
     * @return the logarithm of the sum over all sequences
     */
    double run(float[] scores, int n, double[] pairs) {
        reserve(n);
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += setPotentials(scores, i, -1L);
        }
        goForward(n, pairs);
        goBackward(n, pairs);
        for (int i = 0; i < n; i++) {
            total += Math.log(scale[i]);
        }
        return total + Math.log(sum(n - 1));
    }

    /** The probability that a position has a label. */
    double probability(int i, int label) {
        return forward[i * labels + label] * backward[i * labels + label] / sum(i);
    }

    private double sum(int i) {
        double sum = 0;
        for (int y = i * labels; y < (i + 1) * labels; y++) {
            sum += forward[y] * backward[y];
        }
        return sum;
    }

    private void reserve(int n) {
        if (potential.length < n * labels) {
            int most = Math.max(n, 2 * scale.length);
            potential = new double[most * labels];
            forward = new double[most * labels];
            backward = new double[most * labels];
            scale = new double[most];
        }
    }

    /** Makes factors of scores, the largest of them 1; the score that stands for that. */
    private float setPotentials(float[] scores, int i, long permitted) {
        int at = i * labels;
        float top = Float.NEGATIVE_INFINITY;
        for (int y = 0; y < labels; y++) {
            top = (permitted >>> y & 1) != 0 ? Math.max(top, scores[at + y]) : top;
        }
        for (int y = 0; y < labels; y++) {
            potential[at + y] = (permitted >>> y & 1) != 0 ? Math.exp(scores[at + y] - top) : 0;
        }
        return top;
    }

    private boolean goForward(int n, double[] pairs) {
        for (int i = 0; i < n; i++) {
            int at = i * labels;
            double sum = 0;
            for (int y = 0; y < labels; y++) {
                double reached = 0;
                if (potential[at + y] > 0) {
                    if (i == 0) {
                        reached = mayBegin[y] ? 1 : 0;
                    } else {
                        for (int p : before[y]) {
                            reached += forward[at - labels + p] * pairs[p * labels + y];
                        }
                    }
                }
                forward[at + y] = reached * potential[at + y];
                sum += forward[at + y];
            }
            if (!(sum > 0)) {
                return false;
            }
            scale[i] = sum;
            for (int y = 0; y < labels; y++) {
                forward[at + y] /= sum;
            }
        }
        return true;
    }

    private void goBackward(int n, double[] pairs) {
        int last = (n - 1) * labels;
        for (int y = 0; y < labels; y++) {
            backward[last + y] = mayEnd[y] ? 1 : 0;
        }
        for (int i = n - 1; i > 0; i--) {
            int at = i * labels;
            Arrays.fill(backward, at - labels, at, 0);
            for (int y = 0; y < labels; y++) {
                double behind = potential[at + y] * backward[at + y] / scale[i];
                if (behind > 0) {
                    for (int p : before[y]) {
                        backward[at - labels + p] += behind * pairs[p * labels + y];
                    }
                }
            }
        }
    }

    private void addPosition(int i, double[] pairs, int sign, float[] nodeGradient, float[] pairGradient) {
        int at = i * labels;
        double sum = sum(i);
        if (!(sum > 0)) {
            return;
        }
        for (int y = 0; y < labels; y++) {
            double expected = forward[at + y] * backward[at + y] / sum;
            nodeGradient[at + y] += (float) (sign * expected);
            if (i > 0 && expected > 0) {
                double share = potential[at + y] * backward[at + y] / (scale[i] * sum);
                for (int p : before[y]) {
                    pairGradient[p * labels + y] +=
                            (float) (sign * share * forward[at - labels + p] * pairs[p * labels + y]);
                }
            }
        }
    }
}
